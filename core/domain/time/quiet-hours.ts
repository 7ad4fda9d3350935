import { chinaTime, type Moment, momentOf } from './moment';

/**
 * 免打扰: WeChat stays silent from `from` until `until` the next morning, by China's clock. Urgent
 * messages are sent at once, and the inbox shows everything at once.
 */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** As usual; a subdistrict may choose others. */
export const QUIET_HOURS: QuietHours = { from: '21:30', until: '07:30' };

/** What a subdistrict can choose: a night, and no more than half of the day. */
export const QUIET_BOUNDS = {
  ...{ earliest: '19:00', latest: '23:30' },
  ...{ earliestMorning: '05:00', latestMorning: '09:30', mostHours: 12 },
} as const;

/** 是不是夜里: does this begin in the evening, end in the morning, and last no more than twelve hours? */
export function isNight({ from, until }: QuietHours): boolean {
  const { earliest, latest, earliestMorning, latestMorning, mostHours } = QUIET_BOUNDS;
  const length = 24 * 60 - minutesOf(from) + minutesOf(until);
  return (
    from >= earliest &&
    from <= latest &&
    until >= earliestMorning &&
    until <= latestMorning &&
    length <= mostHours * 60
  );
}

/** 哪里都不是夜里: at this hour no subdistrict can have its quiet hours. */
export function isDayEverywhere(at: Moment): boolean {
  const clock = chinaTime(at).format('HH:mm');
  return clock >= QUIET_BOUNDS.latestMorning && clock < QUIET_BOUNDS.earliest;
}

/** Is this instant within the quiet hours? `from` is, `until` is not. */
export function isQuiet(at: Moment, { from, until } = QUIET_HOURS): boolean {
  const clock = chinaTime(at).format('HH:mm');
  return clock >= from || clock < until;
}

/** 天亮: when a message that is not urgent can be sent: now, or at the end of the quiet hours. */
export function afterTheNight(at: Moment, hours = QUIET_HOURS): Moment {
  if (!isQuiet(at, hours)) return at;
  const now = chinaTime(at);
  const evening = now.format('HH:mm') >= hours.from;
  const morning = now
    .startOf('day')
    .add(evening ? 1 : 0, 'day')
    .add(minutesOf(hours.until), 'minute');
  return momentOf(morning);
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
