import type { OperationName } from './operations';

/**
 * 暂停操作也能用: the commands of somebody who is held back from writing: what is their own by law, what
 * lets messages reach them, and the appeal. Help in danger stays open besides; see `mayActHeldBack`.
 */
export const WHILE_HELD_BACK: ReadonlySet<OperationName> = new Set([
  'me.agree',
  'me.withdraw',
  'me.erase',
  'me.keep',
  'consents.record',
  'inbox.markRead',
  'people.appeal',
]);
