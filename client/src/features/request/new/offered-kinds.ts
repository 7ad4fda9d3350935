import type { KindSuggestion } from '../../../../../core/contract/view';
import {
  type Category,
  type CategoryCode,
  categoryOf,
} from '../../../../../core/domain/category/category';
import { USUAL_CATEGORIES } from '../../../../../core/domain/category/table';

/** Enough at a time where letters are large. */
const FEW = 5;

/** The categories one tap away: the chosen one, the likeliest, or the most common. */
export function offeredKinds(
  chosen: Category | undefined,
  suggestion: KindSuggestion | undefined,
  large: boolean,
): readonly Category[] {
  if (chosen) return [chosen];
  const likely = suggestion?.three.map((guess) => guess.category) ?? [];
  const usual = large ? USUAL_CATEGORIES.slice(0, FEW) : USUAL_CATEGORIES;
  const codes: readonly CategoryCode[] = likely.length > 0 ? likely : usual;
  return [...new Set<CategoryCode>([...codes, 'other'])].map(categoryOf);
}

/** The sentence below the question. */
export function sayKindHint(
  chosen: Category | undefined,
  guessed: boolean,
  suggestion: KindSuggestion | undefined,
): string {
  if (chosen && guessed) return `看起来是「${chosen.label}」：${chosen.hint}。`;
  if (chosen) return chosen.hint;
  if (suggestion && suggestion.three.length > 0)
    return '是不是下面哪一类？拿不准，就选「说不清楚」，书记帮您看。';
  if (suggestion) return '再多说一两句，好帮您认一认是哪一类。';
  return '先写上面的事，这里会帮您认；也可以自己点一个。';
}
