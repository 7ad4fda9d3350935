import type { CommandName } from '../call/call';

/**
 * 等不得一分钟的: commands after which somebody is urgently needed or is on the way in vain, or a whole place
 * is notified. All other messages are sent by the timer within a minute, because each nudge is a
 * billed call.
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

/** 催什么: the waiting notices of requests; after an announcement also the agenda, which costs more. */
export function nudgeAfter(command: CommandName): { readonly agenda?: true } {
  return command === 'announcements.publish' ? { agenda: true } : {};
}
