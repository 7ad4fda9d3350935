import type { CommandName } from '../call/call';
import { invoke } from '../call/transport';
import { whomToWake } from './whom-to-wake';

/**
 * Starts delivery of waiting messages and the queue now instead of at the next minute. Callers do
 * not wait for it.
 */
export function nudge(after: CommandName): void {
  for (const name of whomToWake(after)) invoke(name, {}).catch(() => undefined);
}
