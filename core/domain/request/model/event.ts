import type { OpenId } from '../../base/identity';
import type { CategoryCode } from '../../category/category';
import type { OfficeOwner } from '../../org/office';
import type { Moment } from '../../time/moment';
import type { Owner, StudioOwner, VolunteerOwner } from './owner';
import type { Subrequest } from './subrequest';

/** A person who did something, with the name others know them by. */
export interface PersonDoer {
  readonly openid: OpenId;
  readonly name: string;
}

/** Who did it: a person, or the clock (a deadline that passed). */
export type Doer = PersonDoer | 'clock';

interface Happened {
  readonly at: Moment;
  readonly by: Doer;
}

/** Why a request left its owner. */
export type LossCause =
  | 'declined'
  | 'not-accepted-in-time'
  | 'transferred'
  | 'dispatched'
  | 'volunteer-left'
  | 'studio-closed'
  /** Past its deadline, and the owner has paused or their studio has closed. */
  | 'late-and-away';

/** 事件: what happened to a request, in the past tense; the timeline is the list of them. */
export type RequestEvent = Happened &
  (
    | { readonly type: 'request.submitted' }
    | {
        readonly type: 'request.offered';
        readonly to: StudioOwner;
        /** 同时问: others that are asked at the same moment, in danger alone. */
        readonly also: readonly StudioOwner[];
        readonly acceptBy: Moment;
      }
    /** To the owner, before the deadline. */
    | { readonly type: 'request.reminded'; readonly to: Owner; readonly until: Moment }
    /**
     * To the asker, who is waited for: their answer, a meeting, their confirmation, their rating.
     */
    | {
        readonly type: 'request.residentReminded';
        readonly of: 'answer' | 'hearing' | 'result' | 'rating';
      }
    | { readonly type: 'request.calledLead'; readonly to: StudioOwner; readonly acceptBy: Moment }
    | {
        readonly type: 'request.left';
        readonly from: string;
        /** The volunteer who lost it; null when a studio as a whole, or an office, had it. */
        readonly volunteer: VolunteerOwner | null;
        readonly cause: LossCause;
        readonly reason: string;
      }
    | { readonly type: 'request.escalated'; readonly to: OfficeOwner }
    | { readonly type: 'request.queued'; readonly to: OfficeOwner }
    | {
        readonly type: 'request.corrected';
        readonly from: CategoryCode;
        readonly to: CategoryCode;
      }
    | { readonly type: 'request.joined' }
    /** 补查 of words for neighbours. */
    | { readonly type: 'request.checked'; readonly passed: boolean }
    | { readonly type: 'request.paused'; readonly words: string; readonly until: Moment }
    | { readonly type: 'request.asked'; readonly question: string; readonly until: Moment }
    | { readonly type: 'request.replied'; readonly words: string }
    | { readonly type: 'request.resumed' }
    | { readonly type: 'request.parted'; readonly parts: readonly Subrequest[] }
    | {
        readonly type: 'request.partClosed';
        readonly category: CategoryCode;
        /** Which of the parts, by its id. */
        readonly part: string;
      }
    | { readonly type: 'request.accepted'; readonly volunteer: VolunteerOwner }
    | { readonly type: 'request.recorded'; readonly note: string }
    | { readonly type: 'request.overdue' }
    | { readonly type: 'request.resolved'; readonly words: string }
    | { readonly type: 'request.confirmed' }
    | { readonly type: 'request.rated'; readonly stars: number }
    | {
        readonly type: 'request.followUpDue';
        /** No office may ask: the resident is asked directly instead, once. */
        readonly direct?: true;
      }
    | { readonly type: 'request.followedUp'; readonly well: boolean; readonly words: string }
    | { readonly type: 'request.reopened'; readonly reason: string; readonly to: OfficeOwner }
    | { readonly type: 'request.referred'; readonly to: string; readonly note: string }
    | { readonly type: 'request.withdrawn'; readonly reason: string }
  );

export type RequestEventType = RequestEvent['type'];
