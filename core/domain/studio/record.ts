/** 办了多少: the results of a studio's recent requests, counted by `derive` once a day. */
export interface StudioRecord {
  /** Requests that were closed as done. */
  readonly done: number;
  /** Of all requests it had: how many their askers judged, and how many of those were satisfied. */
  readonly rated: number;
  readonly satisfied: number;
}

/** The part that everybody may know. */
export interface ToldRecord {
  readonly done: number;
  /** In per cent of those who judged; null when there are too few. */
  readonly satisfied: number | null;
}

export const NO_RECORD: StudioRecord = { done: 0, rated: 0, satisfied: 0 };

/** With fewer than this, neighbours could guess who the people were. */
const FEWEST_TOLD = 5;

/** The record as everybody may read it; null when there are too few requests. */
export function toldRecord({ done, rated, satisfied }: StudioRecord): ToldRecord | null {
  if (done < FEWEST_TOLD) return null;
  const share = rated < FEWEST_TOLD ? null : Math.round((100 * satisfied) / rated);
  return { done, satisfied: share };
}

/** Are the figures the same? */
export function isSameRecord(one: StudioRecord, other: StudioRecord): boolean {
  return one.done === other.done && one.rated === other.rated && one.satisfied === other.satisfied;
}
