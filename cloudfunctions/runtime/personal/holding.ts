import type { ErasedPerson } from '../../../core/domain/base/erased';
import type { NodeId } from '../../../core/domain/org/org';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';

/** Whom to erase, and what is needed for it. */
export interface Erasing {
  readonly who: ErasedPerson;
  readonly directory: Directory;
  /** The roots of the tree: what names somebody without an index of its own is looked for below them. */
  readonly roots: readonly NodeId[];
  readonly now: Moment;
}

/** 存了什么: what one collection keeps about a person, how they get it, how they lose it. */
export interface Holding {
  /** In words, for the list that everybody can read. */
  readonly what: string;
  /** All that it keeps about this person, without what is about others. */
  readonly exportOf: (openid: string) => Promise<readonly object[]>;
  /**
   * Erases some of it, in as many calls as it takes; doing it twice changes nothing.
   *
   * @returns how many documents were changed or deleted; 0 when nothing is left
   */
  readonly erase: (erasing: Erasing) => Promise<number>;
}

/** 没有个人信息: why a collection says nothing about anybody. */
export interface NothingPersonal {
  readonly because: string;
}

/** How many documents one step takes. */
export const AT_ONCE = 50;
