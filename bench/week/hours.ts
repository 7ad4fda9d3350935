/** Calculations with China's local time, in milliseconds since 1970. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** UTC+8 all year. */
const CHINA = 8 * HOUR;

/** Hours since midnight in China, with fraction. */
export function clockOf(at: number): number {
  return ((at + CHINA) % DAY) / HOUR;
}

/** Midnight in China of the day of `at`. */
export function midnightOf(at: number): number {
  return at - ((at + CHINA) % DAY);
}

/** Midnight at the start of the first Monday after `at`. 1970 began on a Thursday. */
export function nextMonday(at: number): number {
  const day = Math.floor((at + CHINA) / DAY);
  const weekday = (day + 3) % 7;
  return (day + 7 - weekday) * DAY - CHINA;
}

/** A part of the day in which somebody can be reached, in hours; `to` is after `from`. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** `at` itself if it is inside the shift, otherwise the next start of the shift. */
export function within({ from, to }: Shift, at: number): number {
  const clock = clockOf(at);
  if (clock >= from && clock < to) return at;
  return midnightOf(at) + (clock < from ? from : from + 24) * HOUR;
}

/** `08:30`: hours since midnight as opening hours spell them. */
export function sayClock(hours: number): string {
  const minutes = Math.round(hours * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
