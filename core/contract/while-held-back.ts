import type { OperationName } from './operations';

/**
 * 暂停操作也能用: the commands of somebody who is held back from writing: what is their own by law, what
 * lets messages reach them, and the appeal; leaving a studio, and taking one's own portrait away. Help in danger stays open besides, see `mayActHeldBack`, and
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
  'volunteers.leave',
  // A new portrait is refused by its handler.
  'volunteers.showPortrait',
  'uploads.allow',
]);
