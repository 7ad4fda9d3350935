/** WeChat's code for a document whose `_id`, or other unique field, exists already. */
const DUPLICATE = /E11000|duplicate key/i;

/** 已经有了: did this call fail since the document is there already? */
export function isDuplicate(error: unknown): boolean {
  return DUPLICATE.test(String(error));
}
