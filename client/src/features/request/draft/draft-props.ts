import type { FieldErrors } from '../../../../../core/contract/api-event';
import type { RequestDraft } from './draft-fields';

/** The props of each question of the form. */
export interface DraftProps {
  readonly draft: RequestDraft;
  readonly change: (changed: Partial<RequestDraft>) => void;
  readonly wrong: FieldErrors;
}

/** The error of an answer or of a part of it, e.g. `avoid.names.2`. */
export function wrongOf(wrong: FieldErrors, field: string): string | undefined {
  const fields = Object.keys(wrong).sort();
  const first = fields.find((each) => each === field || each.startsWith(`${field}.`));
  return first && wrong[first];
}
