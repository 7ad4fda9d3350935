/** 办了多少: what became of a studio's requests lately, as `derive` counts them once a day. */
export interface StudioRecord {
  /** Requests that are over, and done. */
  readonly done: number;
  /** Of all it had in hand: those that who asked has judged, and those who were satisfied. */
  readonly rated: number;
  readonly satisfied: number;
}

/** What anybody may know of it. */
export interface ToldRecord {
  readonly done: number;
  /** In per cent of those who judged; null where they are too few. */
  readonly satisfied: number | null;
}

export const NO_RECORD: StudioRecord = { done: 0, rated: 0, satisfied: 0 };

/** Of fewer than these, neighbours would guess who each of them is. */
const FEWEST_TOLD = 5;

/** The record as everybody may read it; null where there is too little to tell. */
export function toldRecord({ done, rated, satisfied }: StudioRecord): ToldRecord | null {
  if (done < FEWEST_TOLD) return null;
  const share = rated < FEWEST_TOLD ? null : Math.round((100 * satisfied) / rated);
  return { done, satisfied: share };
}

/** Have these the same figures? */
export function isSameRecord(one: StudioRecord, other: StudioRecord): boolean {
  return one.done === other.done && one.rated === other.rated && one.satisfied === other.satisfied;
}
