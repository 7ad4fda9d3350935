import type { OpenId } from '../../core/domain/base/identity';
import type { CategoryCode } from '../../core/domain/category/category';
import type { Place } from '../../core/domain/org/org';
import type { ForWhom } from '../../core/domain/request/model/state';
import type { StudioId } from '../../core/domain/studio/studio';
import type { When } from './when';

/**
 * One step of a story, as somebody took it. Who takes it follows from the request: a member of its
 * studio, its volunteer, the asker, or the secretary of the place.
 */
export type StoryStep = { readonly at: When } & (
  | { readonly do: 'accept'; readonly by?: OpenId }
  | { readonly do: 'decline'; readonly reason: string }
  /** To a studio, or to the secretary if none is named. */
  | { readonly do: 'transfer'; readonly reason: string; readonly to?: StudioId }
  | { readonly do: 'record'; readonly note: string }
  | { readonly do: 'resolve'; readonly words: string; readonly minutes: number }
  | { readonly do: 'confirm' }
  | { readonly do: 'rate'; readonly stars: number; readonly words: string }
  | { readonly do: 'reopen'; readonly reason: string }
  | { readonly do: 'refer'; readonly to: string; readonly note: string }
  | { readonly do: 'dispatch'; readonly to: StudioId; readonly reason: string }
  | { readonly do: 'withdraw'; readonly reason: string }
);

/** 一件事 from its submission on; whatever nobody does in time, the clock does. */
export interface Story {
  readonly id: string;
  readonly at: When;
  readonly asker: OpenId;
  readonly category: CategoryCode;
  readonly what: string;
  /** Absent: the asker's home. */
  readonly place?: Place;
  readonly forWhom?: ForWhom;
  /** 当事人, by openid, if it is not the asker. */
  readonly concerned?: OpenId;
  /** Open to neighbours, without a name. */
  readonly openToNeighbours?: true;
  readonly steps: readonly StoryStep[];
}
