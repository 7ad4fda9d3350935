import type { CommandName } from '../call/call';
import { invoke } from '../call/transport';
import { needsNudge, nudgeAfter } from './needs-nudge';

/** Sends urgent messages now instead of at the next minute. Nothing waits for the result. */
export function nudge(after: CommandName): void {
  if (!needsNudge(after)) return;
  invoke('deliver', nudgeAfter(after)).catch(() => undefined);
}
