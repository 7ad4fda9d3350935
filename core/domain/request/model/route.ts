import type { OfficeOwner } from '../../org/office';
import type { Moment } from '../../time/moment';
import type { StudioOwner } from './owner';
import type { RouteReason } from './route-reason';

/** 去向: the next owner, the reasons, and the deadline. */
export interface Route {
  readonly owner: StudioOwner | OfficeOwner;
  /** 同时在问: in danger, the other studios that are asked at once; the first to accept has it. */
  readonly alsoAsked?: readonly StudioOwner[];
  /** 排队: suitable studios exist but all are full; it waits for one to become free. */
  readonly queues?: boolean;
  readonly reasons: readonly RouteReason[];
  readonly dueAt: Moment;
}
