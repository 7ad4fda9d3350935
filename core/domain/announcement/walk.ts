import { GATHER_MINUTES } from '../notice/message-plan';
import type { Person } from '../person/person';
import { chinaTime, laterOf, type Moment, minutesAfter, momentOf } from '../time/moment';
import { afterTheNight, type QuietHours } from '../time/quiet-hours';
import { type Announcement, isFor } from './announcement';

/**
 * 步速 of the walk through an audience, for the smallest plan: 30 queries a second and 30,000 writes a
 * day. Each person costs one write. The walk uses a third of the queries per second, and at most half
 * of a day's writes for one announcement, so that requests have the rest. A stretch is due shortly
 * before the timer that runs each minute; otherwise it would miss that timer and wait another minute.
 */
export const PACE = { people: 100, minutes: 0.75, perSecond: 10, perDay: 15_000 } as const;

/** 一段: how many people of each announcement are told in one run, given how many are being sent. */
export function shareOf(walks: number): number {
  return Math.max(1, Math.floor(PACE.people / Math.max(1, walks)));
}

/** When the next batch is due after one at `now`; never at night. */
export function nextStretch(now: Moment, quiet?: QuietHours): Moment {
  const morning = afterTheNight(now, quiet);
  return morning > now ? morning : afterTheNight(minutesAfter(now, PACE.minutes), quiet);
}

/**
 * When the walk goes on after a stretch: as planned, or the next day once the day's writes are used
 * up.
 */
export function goesOnAt(before: number, told: number, agreed: Moment, quiet?: QuietHours): Moment {
  const days = (count: number) => Math.floor(count / PACE.perDay);
  if (days(before + told) === days(before)) return agreed;
  const nextDay = momentOf(chinaTime(agreed).startOf('day').add(1, 'day'));
  return laterOf(agreed, afterTheNight(nextDay, quiet));
}

/**
 * The readers before the first one who got a message less than `GATHER_MINUTES` ago, and when that one
 * can get the next. The walk stops there, so that two announcements within minutes become one message.
 */
export function upToWhoWaits<Reader extends Pick<Person, 'lastSentAt'>>(
  found: readonly Reader[],
  now: Moment,
): { readonly readers: readonly Reader[]; readonly waitsUntil: Moment | null } {
  const first = found.findIndex((reader) => waitUntil(reader) > now);
  const waiting = found[first];
  if (!waiting) return { readers: found, waitsUntil: null };
  return { readers: found.slice(0, first), waitsUntil: waitUntil(waiting) };
}

function waitUntil({ lastSentAt }: Pick<Person, 'lastSentAt'>): Moment {
  return lastSentAt.news ? minutesAfter(lastSentAt.news, GATHER_MINUTES) : '';
}

/** 合并: other announcements that this person is still to get; one message covers them all. */
export function alsoFor(
  reader: Pick<Person, '_id' | 'ancestors' | 'standings'>,
  others: readonly Announcement[],
): Announcement[] {
  return others.filter((other) => other.cursor < reader._id && isFor(other, reader));
}
