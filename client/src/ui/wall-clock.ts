import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** China keeps one time zone, whatever the phone is set to. */
const CHINA_OFFSET_HOURS = 8;

/** A day `2026-11-21` and a time `09:30` as a clock on a wall in China shows them. */
export interface WallClock {
  readonly date: string;
  readonly time: string;
}

/** What the wall clock shows at an instant (ISO-8601 UTC). */
export function wallClockOf(instant: string): WallClock {
  // Not `utcOffset`, which goes through the phone's own zone and its summer time.
  const shown = dayjs.utc(instant).add(CHINA_OFFSET_HOURS, 'hour');
  return { date: shown.format('YYYY-MM-DD'), time: shown.format('HH:mm') };
}

/** The instant (ISO-8601 UTC) at which the wall clock shows this. */
export function instantOf({ date, time }: WallClock): string {
  return dayjs.utc(`${date}T${time}:00Z`).subtract(CHINA_OFFSET_HOURS, 'hour').toISOString();
}
