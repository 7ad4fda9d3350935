import type { CommandName } from './call';
import { invoke } from './transport';

/** Commands after which somebody has a hand free, or has gone. */
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

/**
 * Lets waiting messages go out, and whoever waits in a queue be called, now instead of at the next
 * minute. Nobody waits for it.
 */
export function nudge(after: CommandName): void {
  invoke('deliver', {}).catch(() => undefined);
  if (MOVES_THE_QUEUE.has(after)) invoke('patrol', {}).catch(() => undefined);
}
