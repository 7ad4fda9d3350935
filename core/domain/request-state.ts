import type { Versioned } from './applied';
import type { CategoryCode } from './category';
import type { Moment } from './moment';
import type { Outbox } from './notice';
import type { NodeId, Place } from './org';
import type { OfficeRole, OpenId } from './person';
import type { RequestEvent } from './request-event';
import type { RouteReason } from './route-reason';
import type { StudioId } from './studio';

/** 为谁: the asker, somebody of the family, a neighbour. */
export type ForWhom = 'self' | 'family' | 'neighbour';

/** An office that answers for a request: the secretary of a community, the officer of a subdistrict. */
export interface OfficeOwner {
  readonly kind: 'office';
  readonly role: OfficeRole;
  readonly node: NodeId;
  readonly name: string;
}

/** A studio whose members are asked to take the request. */
export interface StudioOwner {
  readonly kind: 'studio';
  readonly studioId: StudioId;
  readonly name: string;
}

/** The volunteer who has it in hand. */
export interface VolunteerOwner {
  readonly kind: 'volunteer';
  readonly openid: OpenId;
  readonly name: string;
  readonly studioId: StudioId;
  readonly studioName: string;
}

/** 责任人: at every moment exactly one. */
export type Owner = OfficeOwner | StudioOwner | VolunteerOwner;

/** 评价: by the resident only. */
export interface Rating {
  readonly stars: number;
  readonly words: string;
  readonly at: Moment;
}

/** 结果: what was done and how long it took; the volunteer's hours come from here alone. */
export interface Result {
  readonly words: string;
  /** Minutes of a volunteer's service; always 0 when an office answered. */
  readonly minutes: number;
  readonly photos: readonly string[];
  readonly at: Moment;
  readonly by: OpenId;
}

interface Common extends Versioned, Outbox {
  readonly category: CategoryCode;
  readonly what: string;
  readonly photos: readonly string[];
  readonly place: Place;
  /** The place's path, at the top of the document: any scope is one indexed equality. */
  readonly ancestors: readonly NodeId[];
  readonly asker: OpenId;
  readonly askerName: string;
  readonly forWhom: ForWhom;
  /** 当事人: whom the volunteer serves and rings; the asker when `forWhom` is `self`. */
  readonly concerned: { readonly name: string; readonly phone: string };
  readonly submittedAt: Moment;
  readonly owner: Owner;
  /** Why this owner, in codes a person can be told. */
  readonly reasons: readonly RouteReason[];
  /** Studios that had it and did not do it: never asked again for this request. */
  readonly tried: readonly StudioId[];
  /** When the ladder moves it if nothing happens; null when it waits for nobody. */
  readonly dueAt: Moment | null;
  /** 超时: something was not done in time; an overlay, not a state. */
  readonly overdue: boolean;
  /** 不满意: reopened, or two stars and fewer; an overlay for the secretary. */
  readonly unhappy: boolean;
  /**
   * Who had it in hand last, for the figures; set at accept. Null again once the work is not theirs:
   * given up, handed to somebody else, or answered by an office.
   */
  readonly handledBy: VolunteerOwner | null;
  readonly result: Result | null;
  readonly rating: Rating | null;
  /** 响应率, 解决率: measured at the first answer and at the resident's last word. */
  readonly answeredInTime: boolean | null;
  readonly solved: boolean | null;
  readonly closedAt: Moment | null;
  readonly timeline: readonly RequestEvent[];
}

/** 待派: in the hands of an office, waiting for a decision. */
export type Submitted = Common & { readonly state: 'submitted'; readonly owner: OfficeOwner };
/** 待接: offered to a studio, whose members have until `dueAt`. */
export type Offered = Common & { readonly state: 'offered'; readonly owner: StudioOwner };
/** 在办 */
export type Accepted = Common & { readonly state: 'accepted'; readonly owner: VolunteerOwner };
/** 已办结, waiting for the resident's word. */
export type Resolved = Common & { readonly state: 'resolved'; readonly result: Result };
/** 已办好 */
export type Closed = Common & { readonly state: 'closed'; readonly result: Result };
/** 已撤回 */
export type Withdrawn = Common & { readonly state: 'withdrawn' };
/** 已转外部: handed outside with a text ready for 12345; an office keeps an eye on it. */
export type Referred = Common & {
  readonly state: 'referred';
  readonly owner: OfficeOwner;
  readonly referredTo: string;
};

/** 诉求: one request, one document, one owner. */
export type ServiceRequest =
  | Submitted
  | Offered
  | Accepted
  | Resolved
  | Closed
  | Withdrawn
  | Referred;

export type RequestState = ServiceRequest['state'];

/** States in which somebody still has something to do. */
export const OPEN_STATES = ['submitted', 'offered', 'accepted', 'resolved', 'referred'] as const;
