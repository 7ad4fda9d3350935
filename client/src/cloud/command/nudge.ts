import type { CommandName } from '../call/call';
import { invoke } from '../call/transport';
import { needsNudge } from './needs-nudge';

/** Lets messages that cannot wait go out now instead of at the next minute. Nobody waits for it. */
export function nudge(after: CommandName): void {
  if (needsNudge(after)) invoke('deliver', {}).catch(() => undefined);
}
