import type { CommandName } from '../call/call';

/**
 * 等不得一分钟的: commands after which somebody is called or on the way in vain, or a whole place is told.
 * All other messages are sent by the timer within a minute, because each nudge is a billed call.
 */
const CANNOT_WAIT: ReadonlySet<CommandName> = new Set<CommandName>([
  'requests.submit',
  'requests.accept',
  'requests.decline',
  'requests.transfer',
  'requests.split',
  'requests.correct',
  'requests.dispatch',
  'requests.urge',
  'requests.reopen',
  'requests.withdraw',
  'announcements.publish',
]);

/** 要不要催一下: should messages go out right after this command? */
export function needsNudge(after: CommandName): boolean {
  return CANNOT_WAIT.has(after);
}

/** 催什么: what waits of requests; after an announcement what is on the agenda as well, which costs more. */
export function nudgeAfter(command: CommandName): { readonly agenda?: true } {
  return command === 'announcements.publish' ? { agenda: true } : {};
}
