import type { KindSuggestion } from '../../../../../core/contract/view';
import type { RequestDraft } from './draft-fields';

type Kind = Pick<RequestDraft, 'category' | 'guessed'>;

/**
 * What a suggestion changes in a draft; undefined when it changes nothing. A kind that was chosen by
 * hand stays; a guess that the words no longer bear out goes.
 */
export function guessedInto(kind: Kind, { best }: KindSuggestion): Kind | undefined {
  if (kind.category !== '' && !kind.guessed) return undefined;
  const category = best?.category ?? '';
  return category === kind.category ? undefined : { category, guessed: category !== '' };
}
