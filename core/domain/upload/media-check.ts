import { type Moment, minutesAfter } from '../time/moment';
import { CHECK_MINUTES, GIVE_UP_MINUTES, MOST_CHECKS } from './limits';

/**
 * 图片与语音的检查 by WeChat.
 * - `none`: not asked yet
 * - `asked`: WeChat was asked and has not answered
 * - `passed`: others may see it
 * - `risky`: only its uploader sees it
 * - `person`: WeChat wants a person to look at it, or did not answer: its uploader and offices see it
 */
export type CheckState = 'none' | 'asked' | 'passed' | 'risky' | 'person';

export interface MediaCheck {
  readonly state: CheckState;
  /** WeChat's name for this check: nobody but the function and WeChat knows it. Empty without one. */
  readonly traceId: string;
  /** How often WeChat was asked. */
  readonly asked: number;
}

export const NOT_CHECKED: MediaCheck = { state: 'none', traceId: '', asked: 0 };

/** 微信的结论. */
export type MediaVerdict = 'pass' | 'review' | 'risky' | 'failed';

/** After asking. */
export interface Asked {
  readonly check: MediaCheck;
  /** When to look again whether there is a verdict; null when a person has to look at it. */
  readonly at: Moment | null;
}

/**
 * 问过了: WeChat answers within half an hour. While it cannot be asked, the next try comes after as long as
 * the file has waited. In the end a person looks at it.
 *
 * @param traceId null when WeChat could not be asked
 * @param since when the file was allowed
 */
export function asked(
  before: MediaCheck,
  traceId: string | null,
  since: Moment,
  now: Moment,
): Asked {
  if (traceId !== null) {
    const check = { state: 'asked', traceId, asked: before.asked + 1 } as const;
    return { check, at: minutesAfter(now, CHECK_MINUTES) };
  }
  const waited = Math.max(1, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
  if (waited > GIVE_UP_MINUTES) return givenUp(before);
  return { check: { ...before, state: 'none', traceId: '' }, at: minutesAfter(now, waited) };
}

/** Has it been asked often enough without an answer? */
export function isAskedEnough({ asked: count }: MediaCheck): boolean {
  return count >= MOST_CHECKS;
}

/** 请人看: WeChat does not answer. */
export function givenUp(before: MediaCheck): Asked {
  return { check: { ...before, state: 'person', traceId: '' }, at: null };
}

/** 有了结论. After a failure WeChat is asked again at once, as often as allowed. */
export function judged(before: MediaCheck, verdict: MediaVerdict, now: Moment): Asked {
  const known = { ...before, traceId: '' };
  switch (verdict) {
    case 'pass':
      return { check: { ...known, state: 'passed' }, at: null };
    case 'risky':
      return { check: { ...known, state: 'risky' }, at: null };
    case 'review':
      return givenUp(before);
    case 'failed':
      return isAskedEnough(before)
        ? givenUp(before)
        : { check: { ...known, state: 'none' }, at: now };
    default:
      return verdict satisfies never;
  }
}

/** 看的人. */
export interface Viewer {
  readonly isUploader: boolean;
  readonly isOffice: boolean;
}

/** 给不给看: whether this reader sees the file, and if not, why. */
export type Showing = 'shown' | 'checking' | 'hidden';

/** Is it known by now that others will not see it? */
export function isHidden({ state }: MediaCheck): boolean {
  return state === 'risky' || state === 'person';
}

export function showingTo({ state }: MediaCheck, { isUploader, isOffice }: Viewer): Showing {
  if (isUploader || state === 'passed') return 'shown';
  if (state === 'none' || state === 'asked') return 'checking';
  return state === 'person' && isOffice ? 'shown' : 'hidden';
}
