import type { FieldErrors } from '../../../../../core/contract/api-event';
import type { RequestDraft } from './request-draft';

/** What each question of the page is given. */
export interface DraftPart {
  readonly draft: RequestDraft;
  readonly change: (part: Partial<RequestDraft>) => void;
  readonly wrong: FieldErrors;
}
