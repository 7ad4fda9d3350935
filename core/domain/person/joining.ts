import type { CategoryCode } from '../category/category';
import type { OpeningHours, StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';
import type { Waiting } from './standing';

/** 报名的话: what somebody offers, and where the search for a studio stands. */
export interface Joining {
  /** 会做什么, in their own words. */
  readonly words: string;
  /** 有空的时间; none means whenever. */
  readonly when: readonly OpeningHours[];
  /** The kinds that the words were understood as, the likeliest first. */
  readonly kinds: readonly CategoryCode[];
  /** 都可以: the next studio is asked without asking them again. */
  readonly any: boolean;
  /** Studios that refused them. */
  readonly tried: readonly StudioId[];
  /** 书记来找: an office has to find a studio, because none fits; it is found by the home. */
  readonly atOffice: boolean;
  readonly why: 'none-fits' | 'all-tried' | null;
  /** Null unless an office has it. */
  readonly waiting: Waiting | null;
  readonly at: Moment;
}

/** What somebody offers, before it is known who is asked. */
export type Offer = Pick<Joining, 'words' | 'when' | 'kinds'>;
