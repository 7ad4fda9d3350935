import type { Moment } from '../../core/domain/time/moment';

/** How far a walk through what changed has come. */
export interface Reached {
  /** How many things were brought up to date. */
  readonly done: number;
  /** All changes up to here were processed; the moment of the run when none is left. */
  readonly upTo: Moment;
}

/** How many are worked on side by side; a small plan has some twenty connections. */
const SIDE_BY_SIDE = 20;

/** Does all of them, some at a time. Throws as soon as one fails: it is then done again. */
export async function someAtATime<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += SIDE_BY_SIDE) {
    await Promise.all(items.slice(from, from + SIDE_BY_SIDE).map(work));
  }
}
