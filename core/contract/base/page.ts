import type { Moment } from '../../domain/time/moment';

/** One page of a list; `next` is the cursor of the following page, null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  /** Server time, so that "3 小时前" is right even if the phone's clock is wrong. */
  readonly now: Moment;
}
