import type { OpeningHours } from '../../core/domain/studio/studio';
import { Chance } from './chance';
import { DAY, HOUR, MINUTE, midnightOf, type Shift, sayClock, within } from './hours';

/**
 * 习惯: how people behave, as pure random draws. Each answer depends only on the seed, the person and
 * the request, so the product and its competitors on paper meet exactly the same people. The shares
 * are assumptions, stated only here.
 */

/** 志愿者的习惯 */
export interface HelperHabit {
  /** When they look at their phone for this; requests of other people wait until then. */
  readonly shift: Shift;
  /** Median minutes between a message and their opening it. */
  readonly opensAfter: number;
  /** How often per day they open the app without a message. */
  readonly looks: number;
  /** How likely a free volunteer is to accept a request they have read. */
  readonly willing: number;
  /** Do they keep agreeing to WeChat's messages? */
  readonly agrees: boolean;
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const SHIFTS: readonly Shift[] = [
  { from: 7, to: 12 },
  { from: 8.5, to: 17.5 },
  { from: 13, to: 20 },
  { from: 17, to: 22 },
  { from: 7, to: 22 },
];

/** A sleeping person does not notice danger; anybody awake does. */
const AWAKE: Shift = { from: 6, to: 23 };

export function habitOf(seed: number, openid: string): HelperHabit {
  const chance = new Chance(seed, 'habit', openid);
  return {
    shift: chance.pick(SHIFTS),
    opensAfter: chance.between(3, 40),
    looks: Math.floor(chance.between(1, 5)),
    willing: chance.between(0.3, 0.95),
    agrees: chance.happens(0.75),
  };
}

/** 值班与接单数: what a volunteer told their studio. Half of them state hours, and these are true. */
export function dutyOf(
  seed: number,
  openid: string,
): { readonly atOnce: number; readonly onDuty: readonly OpeningHours[] } {
  const chance = new Chance(seed, 'duty', openid);
  const { from, to } = habitOf(seed, openid).shift;
  const atOnce = chance.pick([2, 3, 3, 4]);
  if (chance.happens(0.5)) return { atOnce, onDuty: [] };
  return { atOnce, onDuty: [{ days: EVERY_DAY, from: sayClock(from), to: sayClock(to) }] };
}

/** 自己来看: the moments of a day at which somebody opens the app without having been notified. */
export function looksOn(seed: number, openid: string, midnight: number): number[] {
  const { shift, looks } = habitOf(seed, openid);
  const chance = new Chance(seed, 'looks', openid, midnight);
  return Array.from(
    { length: looks },
    () => midnight + chance.between(shift.from, shift.to) * HOUR,
  ).sort((one, other) => one - other);
}

/** When somebody opens the app next. */
export function nextLook(seed: number, openid: string, after: number): number {
  for (let midnight = midnightOf(after); ; midnight += DAY) {
    const look = looksOn(seed, openid, midnight).find((at) => at > after);
    if (look !== undefined) return look;
  }
}

/** 看到以后: when a notified person opens the request, and what they do then. */
export interface Reaction {
  readonly at: number;
  readonly does: 'accept' | 'decline' | 'leave';
}

export function reactionOf(
  seed: number,
  helper: { readonly openid: string; readonly isLead: boolean },
  request: { readonly index: number; readonly urgent: boolean },
  lastSentAt: number,
): Reaction {
  const { shift, opensAfter, willing } = habitOf(seed, helper.openid);
  const chance = new Chance(seed, 'reaction', helper.openid, request.index);
  const median = request.urgent ? opensAfter / 3 : opensAfter;
  const at =
    within(request.urgent ? AWAKE : shift, lastSentAt) + chance.around(median, 0.9) * MINUTE;
  const urge = request.urgent ? Math.min(1, willing * 1.5) : willing;
  if (chance.happens(urge)) return { at, does: 'accept' };
  // A member leaves it to the others; the lead declines when the studio as a whole cannot do it.
  return { at, does: helper.isLead && chance.happens(0.3) ? 'decline' : 'leave' };
}

/** 办的过程: what happens to a request while a volunteer works on it. */
export interface Course {
  readonly at: number;
  readonly does: 'resolve' | 'transfer';
  /** A progress note, or null. */
  readonly noteAt: number | null;
  /** Minutes of service. */
  readonly minutes: number;
}

/** The hours in which a visit is acceptable. */
const VISITING: Shift = { from: 8, to: 21 };

export function courseOf(
  seed: number,
  openid: string,
  request: { readonly index: number; readonly urgent: boolean },
  acceptedAt: number,
): Course {
  const chance = new Chance(seed, 'course', openid, request.index);
  const minutes = Math.min(600, Math.ceil(chance.around(40, 0.7)));
  const transfers = chance.happens(0.04);
  const noted = chance.happens(0.15);
  const forgets = chance.happens(0.04);
  const hours = request.urgent ? chance.around(1, 0.6) : chance.around(4, 0.9);
  const at = within(VISITING, acceptedAt + (hours + (forgets ? 48 : 0)) * HOUR);
  const noteAt = noted && !transfers ? acceptedAt + (at - acceptedAt) / 2 : null;
  return { at, does: transfers ? 'transfer' : 'resolve', noteAt, minutes };
}

/** 居民的话: how the asker reacts to the result. */
export interface Word {
  readonly at: number;
  readonly does: 'confirm' | 'reopen' | 'nothing';
  /** Stars given some time after confirming; null for none. */
  readonly stars: number | null;
}

export function wordOn(seed: number, request: { readonly index: number }, doneAt: number): Word {
  const chance = new Chance(seed, 'word', request.index, doneAt);
  const at = within(VISITING, doneAt + chance.around(3, 1) * HOUR);
  const does = chance.pick(['confirm', 'reopen', 'nothing'] as const, (word) =>
    word === 'confirm' ? 55 : word === 'reopen' ? 5 : 40,
  );
  const stars = chance.pick([5, 4, 3, 2, 1], (count) => count * count);
  return { at, does, stars: does === 'confirm' && chance.happens(0.6) ? stars : null };
}

/** 撤回: when somebody withdraws their request unless it is done; most never do. */
export function changeOfMind(seed: number, request: { readonly index: number }): number | null {
  const chance = new Chance(seed, 'withdraw', request.index);
  return chance.happens(0.03) ? chance.around(4, 1) * HOUR : null;
}

/** 歇一歇: when a volunteer pauses during the week and when they come back, in days; or neither. */
export function pauseOf(
  seed: number,
  openid: string,
  days: number,
): [number, number | null] | null {
  const chance = new Chance(seed, 'pause', openid);
  if (!chance.happens(0.08)) return null;
  const from = chance.between(0, days);
  return [from, chance.happens(0.6) ? from + chance.between(0.5, 2) : null];
}

/** 书记怎么办: an office's decision about a request that waits for it, and when. */
export interface Ruling {
  readonly at: number;
  readonly does: 'dispatch' | 'answer' | 'refer';
}

const OFFICE_HOURS: Shift = { from: 8.5, to: 18 };

/** @param round how often an office has had this request before */
export function rulingOf(
  seed: number,
  request: { readonly index: number; readonly forOffice: boolean },
  round: number,
  since: number,
): Ruling {
  const chance = new Chance(seed, 'ruling', request.index, round);
  const at = within(OFFICE_HOURS, since + chance.around(40, 0.8) * MINUTE);
  const answers = request.forOffice ? 0.8 : 0.05;
  const does = chance.pick(['answer', 'refer', 'dispatch'] as const, (one) =>
    one === 'answer' ? answers : one === 'refer' ? 0.03 : 0.97 - answers,
  );
  return { at, does };
}
