import type { CommandName } from '../call/call';
import { invoke } from '../call/transport';
import { whomToWake } from './whom-to-wake';

/**
 * Lets waiting messages go out, and whoever waits in a queue be called, now instead of at the next
 * minute. Nobody waits for it.
 */
export function nudge(after: CommandName): void {
  for (const name of whomToWake(after)) invoke(name, {}).catch(() => undefined);
}
