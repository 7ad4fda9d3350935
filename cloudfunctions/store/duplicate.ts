/** WeChat's error code for a second document with the same `_id` or another unique field. */
const DUPLICATE = /E11000|duplicate key/i;

/** 已经有了: did this call fail because the document exists already? */
export function isDuplicate(error: unknown): boolean {
  return DUPLICATE.test(String(error));
}
