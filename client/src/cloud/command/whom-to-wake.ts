import type { CommandName } from '../call/call';

/** Commands after which a volunteer has become free or has left. */
const MOVES_THE_QUEUE: ReadonlySet<CommandName> = new Set<CommandName>([
  'requests.resolve',
  'requests.decline',
  'requests.transfer',
  'requests.withdraw',
  'volunteers.approve',
  'volunteers.terms',
  'volunteers.pause',
  'volunteers.leave',
  'studios.save',
]);

/** 叫醒谁: the functions that have something to do right after a command. */
export function whomToWake(after: CommandName): readonly ('deliver' | 'patrol')[] {
  return MOVES_THE_QUEUE.has(after) ? ['deliver', 'patrol'] : ['deliver'];
}
