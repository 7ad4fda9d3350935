import type { RefusalCode } from '../domain/base/refusal';

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
