import type { Audience } from '../domain/announcement/announcement';
import type { Beneficiary } from '../domain/category/beneficiary';
import type { CategoryCode } from '../domain/category/category';
import type { Demand } from '../domain/figures/figures';
import type { Consent } from '../domain/notice/consent';
import type { TemplateKey } from '../domain/notice/template';
import type { OfficeRole } from '../domain/org/office';
import type { NodeId, OrgKind } from '../domain/org/org';
import type { Point } from '../domain/org/point';
import type { Volunteer } from '../domain/person/person';
import type { Worklist } from '../domain/request/model/list-keys';
import type { RequestAction } from '../domain/request/model/rules';
import type {
  AtHome,
  Checked,
  ForWhom,
  Nameless,
  Pause,
  Readers,
  RequestState,
} from '../domain/request/model/state';
import type { TimelineLine } from '../domain/request/wording/timeline';
import type { Fee, OpeningHours, StudioId } from '../domain/studio/studio';
import type { Moment } from '../domain/time/moment';

/** 视图: what the screens are given. Whatever somebody may not see is null here, not hidden there. */

/** A list of one page; `next` is the cursor of the following page, null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  /** Server time, so that "3 小时前" is right on a phone whose clock is not. */
  readonly now: Moment;
}

/** 我: who I am here and what I may do. */
export interface MeView {
  readonly version: number;
  readonly name: string;
  readonly phone: string;
  readonly home: {
    readonly nodeId: NodeId;
    readonly name: string;
    readonly detail: string;
    readonly community: string;
    readonly ancestors: readonly NodeId[];
  } | null;
  readonly roles: readonly { role: OfficeRole; node: NodeId; nodeName: string }[];
  readonly volunteer:
    | (Pick<Volunteer, 'state' | 'studioId' | 'reason' | 'atOnce' | 'onDuty' | 'relatives'> & {
        studioName: string;
      })
    | null;
  /** Studios I lead. */
  readonly leads: readonly StudioId[];
  readonly consents: Readonly<Partial<Record<TemplateKey, Consent>>>;
  readonly unread: number;
  readonly now: Moment;
}

/** One node to choose from, with whether it can be opened further. */
export interface OrgChoice {
  readonly id: NodeId;
  readonly name: string;
  readonly kind: OrgKind;
  readonly hasChildren: boolean;
}

/** 卡片: a request in a list. */
export interface RequestCard {
  readonly id: string;
  readonly category: CategoryCode;
  readonly state: RequestState;
  /** Beginning of the words; null when they are sealed: lists show those to their asker alone. */
  readonly excerpt: string | null;
  readonly placeName: string;
  /** Whoever has it; 您 when that is the reader. */
  readonly ownerName: string;
  readonly submittedAt: Moment;
  readonly dueAt: Moment | null;
  readonly overdue: boolean;
  readonly unhappy: boolean;
  /** 排队: waits for a studio to come free. */
  readonly queued: boolean;
  /** 停表: why the clock stands, and until when; null when it runs. */
  readonly paused: { readonly cause: Pause['cause']; readonly until: Moment } | null;
  /** 一起反映的: somebody else asked, and the reader joined. */
  readonly joined: boolean;
  readonly actions: readonly RequestAction[];
}

/** 身边的事: a request as neighbours see it. No telephone, no flat, no photo, no voice. */
export interface NeighbourCard {
  readonly id: string;
  readonly category: CategoryCode;
  readonly state: RequestState;
  readonly what: string;
  readonly placeName: string;
  readonly submittedAt: Moment;
  /** Who asked; null when they would rather not be named. */
  readonly askedBy: string | null;
  /** How many it concerns, who asked among them. */
  readonly together: number;
  readonly mine: boolean;
  /** Did I join it? */
  readonly joined: boolean;
  /** May I join it now? */
  readonly mayJoin: boolean;
  /** 公开答复 of a suggestion; null for all others. */
  readonly answer: { readonly words: string; readonly at: Moment } | null;
}

/** 诉求详情 */
export interface RequestView extends RequestCard {
  readonly version: number;
  readonly what: string | null;
  /** Addresses that show the photos for a while; empty when this reader may not see them. */
  readonly photos: readonly string[];
  /** 语音: an address that plays it for a while; null when there is none for this reader. */
  readonly voice: { readonly url: string; readonly seconds: number } | null;
  /** 何时在家 and 特殊群体; empty where this reader may not know. */
  readonly atHome: readonly AtHome[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly readers: Readers;
  readonly checked: Checked;
  readonly nameless: Nameless;
  /** 不想碰到的人: names, for who wrote them alone. */
  readonly keptFrom: readonly string[];
  /** 一起反映: how many neighbours joined. */
  readonly together: number;
  readonly forWhom: ForWhom;
  readonly owner: {
    readonly kind: 'studio' | 'volunteer' | 'office';
    readonly name: string;
    readonly studioId: StudioId | null;
    /** The studio itself, or the volunteer's; null for an office. */
    readonly studioName: string | null;
  };
  /** Every studio that is being asked now, by name; more than one only in danger. */
  readonly askedNames: readonly string[];
  /** Studios that had it and did not do it, for those who may send it on; empty for all others. */
  readonly tried: readonly StudioId[];
  /** Why this owner, in words. */
  readonly reasons: readonly string[];
  /** 一起办的: what other studios do for the same need. */
  readonly parts: readonly {
    readonly id: string;
    readonly category: CategoryCode;
    /** What is asked of it; null for who only joined, and of a sealed one for all but who wrote it. */
    readonly what: string | null;
    /** Null while it is only written down and about to be made. */
    readonly state: RequestState | null;
    readonly ownerName: string | null;
    /** May this reader open it? */
    readonly open: boolean;
  }[];
  /** 主办: the request that this is a part of. */
  readonly partOf: { readonly id: string; readonly open: boolean } | null;
  /**
   * 门牌或位置, and the mark on the map: of a home with the telephone, of a place where something
   * happened for all who help; null when this reader may not see it.
   */
  readonly where: {
    readonly detail: string;
    readonly point: Point | null;
    /** Somebody lives there: it is told to nobody outside. */
    readonly home: boolean;
  } | null;
  /** Whom to ring and which door; null when this reader may not see it. */
  readonly contact: {
    readonly name: string;
    readonly phone: string;
    readonly detail: string;
  } | null;
  readonly timeline: readonly TimelineLine[];
  readonly result: {
    readonly words: string | null;
    readonly minutes: number;
    readonly photos: readonly string[];
    readonly at: Moment;
  } | null;
  /** Who asked and the office see the asker's judgement, who joined their own. */
  readonly rating: { readonly stars: number; readonly words: string } | null;
  /** What those who joined said of it, for the office: from whom is not told. Empty for all others. */
  readonly ratingsOfJoined: readonly {
    readonly stars: number;
    readonly words: string;
    readonly at: Moment;
  }[];
  /** 停表: what is asked, or where they meet and about what; null when the clock runs. */
  readonly pauseWords: string | null;
  /** 回访: what was said some time after it was closed; null before, and where it is sealed. */
  readonly followUp: {
    readonly well: boolean;
    readonly words: string;
    readonly at: Moment;
  } | null;
  readonly referredTo: string | null;
  /** Text for 12345; for offices, and for who asked: anybody may ring. */
  readonly hotlineText: string | null;
  /** Is the reader the one who asked? */
  readonly mine: boolean;
  /** Who has read sealed words, for the asker; null for other readers and open categories. */
  readonly readings: readonly { readonly name: string; readonly at: Moment }[] | null;
  readonly now: Moment;
}

/** 打电话找人: whom WeChat did not reach about something urgent, for those who may ring them. */
export interface RingView {
  readonly people: readonly { readonly name: string; readonly phone: string }[];
}

/** 工作室 in the list. */
export interface StudioCard {
  readonly id: StudioId;
  readonly name: string;
  readonly leadName: string;
  readonly specialities: readonly CategoryCode[];
  readonly fee: Fee;
  readonly open: boolean;
  readonly paused: boolean;
  /** Where its room is: the community, and which room. */
  readonly community: string;
  readonly room: string;
}

/** 工作室 */
export interface StudioView extends StudioCard {
  readonly version: number;
  /** For its editors only. */
  readonly lead: string | null;
  readonly introduction: string;
  readonly alsoHelps: readonly CategoryCode[];
  readonly serves: readonly { readonly id: NodeId; readonly name: string }[];
  readonly place: { readonly id: NodeId; readonly name: string };
  readonly hours: readonly OpeningHours[];
  readonly capacity: number;
  /** 服务半径 in metres around its door; null when it told none. */
  readonly reach: number | null;
  readonly point: { readonly lat: number; readonly lng: number } | null;
  readonly feeNote: string;
  readonly editable: boolean;
}

/** 试派: where a request would go, and why nowhere else. */
export interface DryRunView {
  readonly owner: {
    readonly kind: 'studio' | 'office';
    readonly name: string;
    readonly studioId: StudioId | null;
  };
  readonly reasons: readonly string[];
  /** 同时在问, in danger. */
  readonly alsoAsked: readonly string[];
  readonly dueAt: Moment;
  /** In the order in which they would be asked; `behind` says what put it behind the first. */
  readonly inLine: readonly {
    readonly id: StudioId;
    readonly name: string;
    readonly reasons: readonly string[];
    readonly behind: string | null;
  }[];
  /** Who does this and comes there, and why they are not asked. */
  readonly out: readonly { readonly id: StudioId; readonly name: string; readonly why: string }[];
  /** With a change of one studio: what would go to somebody else, within the reader's reach. */
  readonly changes: readonly {
    readonly category: CategoryCode;
    readonly placeName: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Why such a change would be refused, in words; null when it would not. */
  readonly refused: string | null;
  readonly now: Moment;
}

/** 志愿者 as an office or a lead sees them. */
export interface VolunteerCard {
  readonly openid: string;
  readonly name: string;
  readonly phone: string;
  readonly state: Volunteer['state'];
  readonly studioId: StudioId;
  readonly studioName: string;
  readonly skills: string;
  readonly appliedAt: Moment;
}

/** A share as counted and as a number: 响应率, 解决率, 满意率. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
}

/** 一个猜测: a category, and how often such a guess is right, 0 to 1. */
export interface KindGuess {
  readonly category: CategoryCode;
  readonly confidence: number;
}

/** 类别建议 for a resident's words. */
export interface KindSuggestion {
  /** Null when no category is clear enough to be named alone. */
  readonly best: KindGuess | null;
  /** The three likeliest, first the likeliest; none when the words say nothing. */
  readonly three: readonly KindGuess[];
}

/** 工作台 */
export interface BoardView {
  readonly nodeNames: readonly string[];
  /** How many lie in each list of the desk; counted as far as `MOST_COUNTED` and one more. */
  readonly lists: Readonly<Record<Worklist, number>>;
  /** 待审核 volunteers, counted as far. */
  readonly applied: number;
  /** Over the last 90 days: answered in time, solved and satisfied as told by residents. */
  readonly rates: { readonly answered: Rate; readonly solved: Rate; readonly satisfied: Rate };
  /** 缺人手, over the last 30 days: kinds for which studios had no hands, the most missed first. */
  readonly lacking: readonly (Demand & { readonly category: CategoryCode })[];
  readonly now: Moment;
}

/** 公告 in the list. */
export interface AnnouncementCard {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly nodeName: string;
  readonly state: 'draft' | 'published';
  readonly at: Moment;
  readonly read: boolean;
}

/** 公告 */
export interface AnnouncementView extends AnnouncementCard {
  readonly body: string;
  readonly byName: string;
  readonly node: NodeId;
  readonly audience: Audience;
  /** How many have read it; for offices only. */
  readonly readCount: number | null;
  readonly now: Moment;
}

/** 消息 */
export interface InboxCard {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly page: string;
  readonly at: Moment;
  readonly read: boolean;
}
