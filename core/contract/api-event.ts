import type { RefusalCode } from '../domain/base/refusal';

/** The input field that is wrong, and why, in words. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface ApiError {
  readonly code: RefusalCode;
  /** A sentence for the person. */
  readonly message: string;
  readonly fields?: FieldErrors;
  /** For an internal fault: an id for the engineer. */
  readonly requestId?: string;
}

/** The reply of `api`. */
export type ApiResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ApiError };

/** 一问: a query, which changes nothing. */
export interface AskedQuery {
  readonly op: string;
  readonly input: unknown;
}

/**
 * 一起问: the queries of a page travel in one call, because calls are billed. Each query gets its own
 * reply, in the order asked; a refused one does not affect the others.
 */
export interface AskedTogether {
  readonly queries: readonly AskedQuery[];
}

/** The most queries in one call; a phone splits more into several calls. */
export const MOST_TOGETHER = 8;

/** The reply of `api` to queries that were asked together. */
export type AnsweredTogether = ApiResult<readonly ApiResult<unknown>[]>;
