/** So many times of one timer are run in one advance; a one-minute timer over three hours. */
const MAX_RUNS = 180;

/** The last ones are always run, so that what one timer sets off, another still finishes. */
const LAST_RUNS = 5;

/**
 * The due times of one timer that an advance really runs. Up to three hours of a one-minute timer
 * are run in full. Of more, an even selection is run, and the last few without a gap: weeks can
 * pass in seconds, and functions that read what is due by the clock find the same work.
 */
export function thinned(times: Date[]): Date[] {
  if (times.length <= MAX_RUNS) return times;
  const early = times.slice(0, -LAST_RUNS);
  const step = early.length / (MAX_RUNS - LAST_RUNS);
  const picked = Array.from(
    { length: MAX_RUNS - LAST_RUNS },
    (_, i) => early[Math.floor(i * step)] as Date,
  );
  return [...picked, ...times.slice(-LAST_RUNS)];
}
