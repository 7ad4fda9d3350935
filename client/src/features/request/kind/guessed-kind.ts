import type { KindSuggestion } from '../../../../../core/contract/request/view';
import type { RequestDraft } from '../draft/draft-fields';

type Kind = Pick<RequestDraft, 'category' | 'guessed'>;

/**
 * The changes of a draft after a suggestion; undefined for none. A category chosen by hand stays; a
 * guess that the words no longer support is removed.
 */
export function guessedInto(kind: Kind, { best }: KindSuggestion): Kind | undefined {
  if (kind.category !== '' && !kind.guessed) return undefined;
  const category = best?.category ?? '';
  return category === kind.category ? undefined : { category, guessed: category !== '' };
}
