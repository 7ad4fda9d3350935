import type { CommandName } from '../call/call';

/**
 * 等不得一分钟的: commands after which somebody is called, or is on the way for nothing, and what a whole
 * place is to hear. Of everything else people hear when the timer comes, within the minute; each nudge is
 * a call of a function that is paid for.
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

/** 要不要催一下: is there something to tell right after this command? */
export function needsNudge(after: CommandName): boolean {
  return CANNOT_WAIT.has(after);
}
