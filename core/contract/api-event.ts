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

/** 一问: what a phone asks without changing anything. */
export interface AskedQuery {
  readonly op: string;
  readonly input: unknown;
}

/**
 * 一起问: what a page asks in one moment travels in one call, since calls are what is paid for. Each
 * query is answered by itself, in the order asked: one that is refused leaves the others alone.
 */
export interface AskedTogether {
  readonly queries: readonly AskedQuery[];
}

/** So many are answered in one call; a phone splits what is more. */
export const MOST_TOGETHER = 8;

/** What `api` answers to queries that were asked together. */
export type AnsweredTogether = ApiResult<readonly ApiResult<unknown>[]>;
