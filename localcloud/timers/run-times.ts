import type { Cron } from './cron';

/** The most runs of one timer in one advance: those of a one-minute timer over three hours. */
const MAX_RUNS = 180;

/** The last due times always run, so that one timer can finish what another has started. */
const LAST_RUNS = 5;

/**
 * The due times of one timer that an advance really runs: all of them for up to three hours of a
 * one-minute timer. Beyond that it is an even selection plus the last few: weeks can pass in seconds,
 * and functions that find due work by the clock do the same work.
 */
export function runTimes(cron: Cron, from: Date, until: Date): Date[] {
  const all = upTo(cron, from, until, MAX_RUNS + 1);
  if (all.length <= MAX_RUNS) return all;
  const early = MAX_RUNS - LAST_RUNS;
  const step = (until.getTime() - from.getTime()) / early;
  const spread = Array.from({ length: early }, (_, i) =>
    upTo(cron, new Date(from.getTime() + i * step), until, 1),
  );
  const times = [...spread.flat(), ...lastBefore(cron, until)].map((at) => at.getTime());
  return [...new Set(times)].sort((a, b) => a - b).map((time) => new Date(time));
}

function upTo(cron: Cron, from: Date, until: Date, most: number): Date[] {
  const times: Date[] = [];
  for (const at of cron.after(from)) {
    if (at.getTime() > until.getTime()) break;
    times.push(at);
    if (times.length === most) break;
  }
  return times;
}

/** Doubles the span it looks back over until it finds enough. */
function lastBefore(cron: Cron, until: Date): Date[] {
  for (let back = 60_000; ; back *= 2) {
    const times = upTo(cron, new Date(until.getTime() - back), until, Number.POSITIVE_INFINITY);
    if (times.length >= LAST_RUNS) return times.slice(-LAST_RUNS);
  }
}
