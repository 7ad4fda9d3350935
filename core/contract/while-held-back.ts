import type { OperationName } from './operations';

/**
 * 暂停操作也能用: the commands of somebody who is held back from writing: what is their own by law, what
 * lets messages reach them, and the appeal. Help in danger stays open besides, see `mayActHeldBack`, and
 * therefore places for its photos and voice: nobody sees a file before a command attaches it.
 */
export const WHILE_HELD_BACK: ReadonlySet<OperationName> = new Set([
  'me.agree',
  'me.withdraw',
  'me.erase',
  'me.keep',
  'consents.record',
  'inbox.markRead',
  'people.appeal',
  'uploads.allow',
]);
