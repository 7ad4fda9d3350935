/** The usage of one day or one month. */
export interface Counts {
  functionCalls: number;
  reads: number;
  writes: number;
  /** The most database operations in any one second of the cloud's clock. */
  peakQueriesPerSecond: number;
  /** Calls and operations that the plan refused; no other number includes them. */
  refused: number;
}

/** A day of the platform's calendar (UTC+8), `2026-11-30`. */
export interface DayCounts extends Counts {
  readonly date: string;
}

export function noCounts(): Counts {
  return { functionCalls: 0, reads: 0, writes: 0, peakQueriesPerSecond: 0, refused: 0 };
}

/** The total of several days: sums, and the highest peak. */
export function sumOf(days: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const day of days) {
    sum.functionCalls += day.functionCalls;
    sum.reads += day.reads;
    sum.writes += day.writes;
    sum.peakQueriesPerSecond = Math.max(sum.peakQueriesPerSecond, day.peakQueriesPerSecond);
    sum.refused += day.refused;
  }
  return sum;
}

const UTC8_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The number of the day of the platform's calendar that a moment belongs to. */
export function dayNumber(moment: Date): number {
  return Math.floor((moment.getTime() + UTC8_MS) / DAY_MS);
}

export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
