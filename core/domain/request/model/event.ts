import type { OpenId } from '../../base/identity';
import type { CategoryCode } from '../../category/category';
import type { OfficeOwner } from '../../org/office';
import type { Place } from '../../org/org';
import type { Moment } from '../../time/moment';
import type { UploadKind } from '../../upload/kind';
import type { Arrival } from './arrival';
import type { Owner, StudioOwner, VolunteerOwner } from './owner';
import type { Subrequest } from './subrequest';

/** A person who did something, with the name others knew them by. */
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
  /** It turned out to be at another place. */
  | 'relocated'
  /** Past its deadline, and the owner has paused or their studio has closed. */
  | 'late-and-away';

/** 事件: what happened to a request, in the past tense; the timeline is the list of them. */
export type RequestEvent = Happened &
  (
    | { readonly type: 'request.submitted' }
    | {
        readonly type: 'request.offered';
        readonly to: StudioOwner;
        /** 同时问: other studios that are asked at the same moment; only in danger. */
        readonly also: readonly StudioOwner[];
        readonly acceptBy: Moment;
      }
    /** To the owner, before the deadline. */
    | { readonly type: 'request.reminded'; readonly to: Owner; readonly until: Moment }
    /** 催办: an office asks the owner to hurry. */
    | { readonly type: 'request.urged'; readonly to: Owner }
    /** To the asker, who is awaited: an answer, a meeting, a confirmation, a rating. */
    | {
        readonly type: 'request.residentReminded';
        readonly of: 'answer' | 'hearing' | 'result' | 'rating';
      }
    | { readonly type: 'request.calledLead'; readonly to: StudioOwner; readonly acceptBy: Moment }
    | {
        readonly type: 'request.left';
        /** The owners it left; several only if several studios were asked at the same time. */
        readonly from: readonly Owner[];
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
    /** 改地点, with the earlier place, without the flat number. */
    | { readonly type: 'request.relocated'; readonly from: Pick<Place, 'nodeId' | 'ancestors'> }
    /** 补充: the words are stored in the request, for people who may read them. */
    | { readonly type: 'request.added'; readonly photos: number }
    | { readonly type: 'request.joined' }
    /** 补查 of words for neighbours. */
    | { readonly type: 'request.checked'; readonly passed: boolean }
    /** 没通过检查: others do not see a photo, or hear a voice message. */
    | {
        readonly type: 'request.fileHidden';
        readonly of: UploadKind;
        /** The upload's id, because each is told once. */
        readonly upload: string;
        readonly uploader: OpenId;
        /** WeChat has no verdict: offices see it as well, and can tell what it shows. */
        readonly byPerson: boolean;
      }
    | { readonly type: 'request.paused'; readonly words: string; readonly until: Moment }
    | {
        readonly type: 'request.asked';
        readonly question: string;
        /** Until when the clock stands; null when it runs on, in danger. */
        readonly until: Moment | null;
      }
    | { readonly type: 'request.replied'; readonly words: string }
    | { readonly type: 'request.resumed' }
    | { readonly type: 'request.parted'; readonly parts: readonly Subrequest[] }
    | {
        readonly type: 'request.partClosed';
        readonly category: CategoryCode;
        /** The id of the subrequest. */
        readonly part: string;
      }
    | {
        readonly type: 'request.accepted';
        readonly volunteer: VolunteerOwner;
        /** When they come, as they said; absent when they did not say. */
        readonly arrival?: Arrival;
      }
    /** `told`: whoever was named by somebody else was told so. */
    | { readonly type: 'request.recorded'; readonly note: string; readonly told?: true }
    /** 交接单: what happened to one of them; `words` when it does not agree, or an office ends it. */
    | {
        readonly type: 'request.slip';
        readonly did: 'entrusted' | 'givenBack' | 'agreed' | 'contested' | 'settled' | 'reminded';
        readonly slip: string;
        readonly words: string;
      }
    | {
        readonly type: 'request.overdue';
        /** The office that owns it is vacant, so nobody could be reminded. */
        readonly nobody?: true;
      }
    /** `tookNothing`: the volunteer said that no money, card or key went along, where that has to be said. */
    | { readonly type: 'request.resolved'; readonly words: string; readonly tookNothing?: true }
    | { readonly type: 'request.confirmed' }
    | { readonly type: 'request.rated'; readonly stars: number }
    | {
        readonly type: 'request.followUpDue';
        /** No office may make the call, so the resident is asked directly, once. */
        readonly direct?: true;
      }
    | { readonly type: 'request.followedUp'; readonly well: boolean; readonly words: string }
    | { readonly type: 'request.reopened'; readonly reason: string; readonly to: OfficeOwner }
    | { readonly type: 'request.referred'; readonly to: string; readonly note: string }
    | { readonly type: 'request.withdrawn'; readonly reason: string }
  );

export type RequestEventType = RequestEvent['type'];
