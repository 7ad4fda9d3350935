import type { KindSuggestion } from '../../../../../core/contract/request/view';
import {
  type Category,
  type CategoryCode,
  categoryOf,
} from '../../../../../core/domain/category/category';
import { isDanger } from '../../../../../core/domain/category/danger';
import { USUAL_CATEGORIES } from '../../../../../core/domain/category/table';

/** The number of categories offered at once in large type. */
const FEW = 5;

/**
 * 更像哪一类: the category that the words clearly suggest if another one was chosen by hand; undefined if
 * they support the choice or are unclear.
 */
export function likelierKind(
  chosen: Category | undefined,
  suggestion: KindSuggestion | undefined,
): Category | undefined {
  const best = suggestion?.best?.category;
  return chosen && best && best !== chosen.code ? categoryOf(best) : undefined;
}

/** 不收的不提: a suggestion without the categories that are switched off. */
export function withoutOff(
  suggestion: KindSuggestion,
  off: readonly CategoryCode[],
): KindSuggestion {
  const { best, three } = suggestion;
  const isOffered = (guess: { readonly category: CategoryCode }) => !off.includes(guess.category);
  return {
    ...suggestion,
    best: best && isOffered(best) ? best : null,
    three: three.filter(isOffered),
  };
}

/** The categories one tap away: the chosen one, the likeliest, or the most common. */
export function offeredKinds(
  chosen: Category | undefined,
  suggestion: KindSuggestion | undefined,
  large: boolean,
  off: readonly CategoryCode[] = [],
): readonly Category[] {
  if (chosen) return [chosen];
  const likely = suggestion?.three.map((guess) => guess.category) ?? [];
  const offered = USUAL_CATEGORIES.filter((code) => !off.includes(code));
  const usual = large ? offered.slice(0, FEW) : offered;
  const codes: readonly CategoryCode[] = likely.length > 0 ? likely : usual;
  return [...new Set<CategoryCode>([...codes, 'other'])].map(categoryOf);
}

/** The sentence below the question. */
export function sayKindHint(
  chosen: Category | undefined,
  guessed: boolean,
  suggestion: KindSuggestion | undefined,
): string {
  const likelier = likelierKind(chosen, suggestion);
  if (chosen && likelier && !guessed) return sayLikelier(chosen, likelier);
  if (chosen && guessed) return `看起来是「${chosen.label}」：${chosen.hint}。`;
  if (chosen) return chosen.hint;
  if (suggestion && suggestion.three.length > 0)
    return '是不是下面哪一类？拿不准，就选「说不清楚」，书记帮您看。';
  if (suggestion) return '再多说一两句，好帮您认一认是哪一类。';
  return '先写上面的事，这里会帮您认；也可以自己点一个。';
}

function sayLikelier(chosen: Category, { label, code }: Category): string {
  const pressing =
    isDanger({ category: code }) && !isDanger({ category: chosen.code })
      ? '，那是急事，会马上找人'
      : '';
  return `您写的更像「${label}」${pressing}。换不换都行，点一下就换。`;
}
