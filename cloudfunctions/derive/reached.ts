import type { Moment } from '../../core/domain/time/moment';

/** The progress of a walk through changes. */
export interface Reached {
  /** How many documents were updated. */
  readonly done: number;
  /** All changes up to here were processed; the moment of the run when nothing is left. */
  readonly upTo: Moment;
}

/** How many tasks run in parallel; a small plan has some twenty connections. */
const SIDE_BY_SIDE = 20;

/** Runs all tasks, some in parallel. Throws at the first failure; then everything is repeated. */
export async function someAtATime<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += SIDE_BY_SIDE) {
    await Promise.all(items.slice(from, from + SIDE_BY_SIDE).map(work));
  }
}
