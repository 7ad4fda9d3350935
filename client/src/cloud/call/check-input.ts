import { safeParse } from 'zod/mini';
import type { FieldErrors } from '../../../../core/contract/api-event';
import { fieldErrors } from '../../../../core/contract/field-errors';
import type { InputOf, OperationName, Operations } from '../../../../core/contract/operations';

/** An input that is still being filled in. */
export type Unchecked<N extends OperationName> = {
  readonly [Field in keyof InputOf<N>]: InputOf<N>[Field] | undefined | '';
};

/**
 * 先看一遍: the errors that the cloud would report, by field and in words, checked before anything is
 * sent. Empty when the input is valid. Fields that the form does not have yet may be undefined.
 * @param ofNoun the operations of the noun; a package of pages contains only the schemas of its own
 * nouns
 */
export function wrongFields<N extends OperationName>(
  ofNoun: Pick<Operations, N>,
  op: N,
  input: Unchecked<N>,
): FieldErrors {
  const parsed = safeParse(ofNoun[op].input, input);
  return parsed.success ? {} : fieldErrors(parsed.error);
}
