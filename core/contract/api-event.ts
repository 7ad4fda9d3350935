import type { RefusalCode } from '../domain/base/refusal';
import type { OperationName } from './operations';

/** What a phone sends to `api`. Commands carry an id, so that repeating one changes nothing. */
export interface ApiEvent<Name extends OperationName = OperationName> {
  readonly op: Name;
  readonly input: unknown;
  readonly commandId?: string;
}

/** Which field of the input is wrong, in words. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface ApiError {
  readonly code: RefusalCode;
  /** A sentence for the person. */
  readonly message: string;
  readonly fields?: FieldErrors;
  /** For an internal fault: what to tell the engineer. */
  readonly requestId?: string;
}

/** What `api` answers. */
export type ApiResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ApiError };
