/** The codes under which the platform reports database failures (数据库错误码). */
export type DatabaseErrorCode =
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_COLLECTION_EXCEED_LIMIT'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'LimitExceeded.OutOfIndexQuota'
  | 'INVALID_PARAM';

/** A database error that is reported to the caller with the platform's code and message. */
export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** An error of MongoDB itself: `(TypeMismatch) Cannot apply $inc …`. */
export function refused(kind: string, reason: string): DatabaseError {
  return new DatabaseError('DATABASE_REQUEST_FAILED', `[FailedOperation] (${kind}) ${reason}`);
}

/** Any call on a collection that was never created. */
export function collectionMissing(name: string): DatabaseError {
  return new DatabaseError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  );
}
