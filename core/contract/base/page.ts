import type { Moment } from '../../domain/time/moment';

/** A list of one page; `next` is the cursor of the following page, null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  /** Server time, so that "3 小时前" is right on a phone whose clock is not. */
  readonly now: Moment;
}
