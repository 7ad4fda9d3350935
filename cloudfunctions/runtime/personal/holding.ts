import type { ErasedPerson } from '../../../core/domain/base/erased';
import type { NodeId } from '../../../core/domain/org/org';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';

/** The person to erase, and what erasing needs. */
export interface Erasing {
  readonly who: ErasedPerson;
  readonly directory: Directory;
  /** The roots of the tree, for collections without an index by person. */
  readonly roots: readonly NodeId[];
  readonly now: Moment;
}

/** 存了什么: what one collection stores about a person, how it is exported, and how it is erased. */
export interface Holding {
  /** A sentence for the public list. */
  readonly what: string;
  /** Everything it stores about this person, without data of others. */
  readonly exportOf: (openid: string) => Promise<readonly object[]>;
  /**
   * Erases some of it, in as many calls as needed; repeating it changes nothing.
   *
   * @returns how many documents were changed or deleted; 0 when nothing is left
   */
  readonly erase: (erasing: Erasing) => Promise<number>;
}

/** 没有个人信息: why a collection contains no personal data. */
export interface NothingPersonal {
  readonly because: string;
}

/** How many documents one step takes. */
export const AT_ONCE = 50;
