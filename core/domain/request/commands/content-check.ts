import { Refusal } from '../../base/refusal';
import { withDue } from '../../time/due';
import { type Moment, minutesAfter } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { Checked, Readers, ServiceRequest } from '../model/state';

/** 内容安全的结论: `down` when the checker could not be asked. */
export type Verdict = 'pass' | 'risky' | 'down';

/** After this time the check is not repeated, and the words stay visible to helpers only. */
const GIVE_UP_MINUTES = 3 * 24 * 60;

/** The texts that neighbours read: the words and the asker's name, unless it is withheld. */
export function wordsForNeighbours({
  what,
  nameless,
  askerName,
}: Pick<ServiceRequest, 'what' | 'nameless' | 'askerName'>): string {
  return nameless === 'no' ? `${askerName}\n${what}` : what;
}

/** The effect of a verdict at submission on words for neighbours. */
export function checkedAs(readers: Readers, verdict: Verdict): Checked {
  if (readers === 'helpers') return 'not-needed';
  switch (verdict) {
    case 'pass':
      return 'passed';
    case 'risky':
      return 'risky';
    case 'down':
      return 'waiting';
    default:
      return verdict satisfies never;
  }
}

/**
 * 补查: applies a later verdict to a request whose words wait for it. While the checker is down, the
 * next try comes after as long as the request has waited: soon at first, later seldom.
 */
export function recheck(request: ServiceRequest, verdict: Verdict, now: Moment): Decision {
  const { submittedAt } = request;
  const checkDue = (at: Moment | null) => withDue(request.due, 'check', at);
  if (verdict !== 'down') {
    const passed = verdict === 'pass';
    return {
      next: { ...request, checked: passed ? 'passed' : 'risky', due: checkDue(null) },
      events: [{ type: 'request.checked', at: now, by: 'clock', passed }],
    };
  }
  const waited = Math.max(1, Math.floor((Date.parse(now) - Date.parse(submittedAt)) / 60_000));
  const later = { due: checkDue(minutesAfter(now, waited)) };
  const given = { checked: 'unchecked', due: checkDue(null) } as const;
  return {
    next: { ...request, ...(waited > GIVE_UP_MINUTES ? given : later) },
    events: [],
  };
}

/**
 * Text that others read immediately (公告, 工作室介绍, 公开答复, a helper's name) is not published unchecked.
 *
 * @throws Refusal `content/risky`, `content/checker-down`
 */
export function requireClean(verdict: Verdict): void {
  if (verdict === 'pass') return;
  throw new Refusal(verdict === 'risky' ? 'content/risky' : 'content/checker-down');
}
