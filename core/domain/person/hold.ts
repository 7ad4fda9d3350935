import type { OpenId } from '../base/identity';
import type { Capacity } from '../deed/deed';
import type { NodeId } from '../org/org';
import type { Moment } from '../time/moment';
import type { Standing } from './standing';

/** 申诉: the person's words, and the answer of the office above; null until it answers. */
export interface Appeal {
  readonly words: string;
  readonly at: Moment;
  readonly upheld: { readonly reason: string; readonly at: Moment } | null;
}

/**
 * 暂停操作: a person who may read, but not write, until the given moment. Who did it, by which office,
 * and why is said to them.
 */
export interface HeldBack {
  readonly reason: string;
  readonly since: Moment;
  readonly until: Moment;
  readonly by: OpenId;
  readonly as: Extract<Capacity, { kind: 'office' }>;
  /** The path by which offices find it. */
  readonly ancestors: readonly NodeId[];
  readonly appeal: Appeal | null;
  /** 停之前: the standings that rest for it, as they were; they come back with its end. */
  readonly rested: readonly Rested[];
}

/** A standing as it was before. */
export type Rested = Pick<Standing, 'studioId' | 'state' | 'pausedBy' | 'pausedUntil'>;

/**
 * 注销了还停着: all that is kept of a hold whose person is erased: until when, and by which office. Its id is
 * a digest from which nobody finds the person.
 */
export interface HeldOver extends Pick<HeldBack, 'as' | 'ancestors'> {
  readonly _id: string;
  /** When it ends, and is deleted. */
  readonly at: Moment;
}

/** Is this person held back at this moment? It ends by itself, even if no timer runs. */
export function isHeldBack(
  { heldBack }: { readonly heldBack: HeldBack | null },
  now: Moment,
): boolean {
  return heldBack !== null && now < heldBack.until;
}
