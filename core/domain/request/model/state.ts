import type { Versioned } from '../../base/command';
import type { OpenId } from '../../base/identity';
import type { Beneficiary } from '../../category/beneficiary';
import type { CategoryCode } from '../../category/category';
import type { Outbox } from '../../notice/notice';
import type { OfficeOwner } from '../../org/office';
import type { NodeId, Place } from '../../org/org';
import type { StudioId } from '../../studio/studio';
import type { Due } from '../../time/due';
import type { Moment } from '../../time/moment';
import type { Addition } from './addition';
import type { DoorCode } from './door-code';
import type { RequestEvent } from './event';
import type { PublicListKey, WorklistKey } from './list-keys';
import type { Owner, StudioOwner, VolunteerOwner } from './owner';
import type { RouteReason } from './route-reason';
import type { Slip } from './slip';
import type { Subrequest } from './subrequest';

/** 为谁: the asker, a family member, or a neighbour. */
export type ForWhom = 'self' | 'family' | 'neighbour';

/** 何时在家: when the person concerned is in; empty means at any time. */
export const AT_HOME = [
  'workday-morning',
  'workday-afternoon',
  'workday-evening',
  'weekend',
] as const;
export type AtHome = (typeof AT_HOME)[number];

/** 谁能看: helpers alone, or neighbours of the same community as well. */
export type Readers = 'helpers' | 'neighbours';

/** 匿名: the asker's name is kept from neighbours, or from everybody. */
export type Nameless = 'no' | 'to-neighbours' | 'altogether';

/** 先后: danger, priority groups, everybody else. Queues go by rank, then by waiting time. */
export const RANKS = [0, 1, 2] as const;
export type Rank = (typeof RANKS)[number];

/**
 * 内容安全: has WeChat's check passed these words for others to read? `unchecked`: the checker was down
 * for so long that nobody asks any more.
 */
export type Checked = 'not-needed' | 'waiting' | 'passed' | 'risky' | 'unchecked';

/** 语音: a recording in cloud storage. */
export interface Voice {
  readonly file: string;
  readonly seconds: number;
}

/** 回避: people and studios the asker does not want to meet. */
export interface Avoid {
  readonly studios: readonly StudioId[];
  /** The asker's words where nobody was found who is called so; compared as `foldName` writes them. */
  readonly names: readonly string[];
  /** The people who were found, by id, so that no later name opens the door. */
  readonly people: readonly AvoidedPerson[];
}

/** 不想见到的这一位 */
export interface AvoidedPerson {
  readonly openid: OpenId;
  /** The asker's words. */
  readonly said: string;
  /** The studio by which they were recognized; null for an office. */
  readonly studioId: StudioId | null;
}

/** 一起反映: a neighbour with the same trouble; notified at every step, and asked for a rating. */
export interface Joined {
  readonly openid: OpenId;
  readonly at: Moment;
  readonly rating: Rating | null;
}

/** 停表: the clock stops while a meeting or the resident's answer is awaited. */
export interface Pause {
  readonly cause: 'hearing' | 'answer';
  /** The question, or the subject of the meeting. */
  readonly words: string;
  readonly since: Moment;
  /** When the clock resumes by itself. */
  readonly until: Moment;
  /** The deadline before the pause. */
  readonly dueAt: Moment | null;
}

/** 急问: a question asked in danger, while the clock runs; until it is answered or the request ends. */
export interface Question {
  readonly words: string;
  readonly since: Moment;
}

/** 回访: what the resident said some time after closing. */
export interface FollowUp {
  readonly well: boolean;
  readonly words: string;
  readonly at: Moment;
  readonly by: OpenId;
}

/** 主办: the request that a subrequest belongs to, with its assignee at the time of dividing. */
export interface Parent {
  readonly id: string;
  readonly openid: OpenId | null;
}

/** 评价: by the resident only. */
export interface Rating {
  readonly stars: number;
  readonly words: string;
  readonly at: Moment;
}

/**
 * 结果: what was done and how long it took; a volunteer's service hours are computed from these
 * alone.
 */
export interface Result {
  readonly words: string;
  /** Minutes of a volunteer's service; always 0 when an office answered. */
  readonly minutes: number;
  readonly photos: readonly string[];
  readonly at: Moment;
  readonly by: OpenId;
}

/** 台阶: the owner is asked, then reminded; for a studio the lead is then called in person. */
export type EscalationStep = 'asked' | 'reminded' | 'lead';

/**
 * 定时要办的事: what a timer can have to do about a request. `ladder` moves it when its time is over
 * (see `wakeOf`), `tell` hands its notices on, `check` asks again whether others may read its words,
 * `subrequests` makes, moves, reports or ends its parts, `queue` calls whoever waits for hands, `count` counts
 * the figures of its day anew, `learn` makes an example of it, `retain` deletes what is kept no more.
 */
export type RequestJob =
  | 'ladder'
  | 'tell'
  | 'check'
  | 'subrequests'
  | 'queue'
  | 'count'
  | 'learn'
  | 'retain';

interface Common extends Versioned, Outbox {
  readonly category: CategoryCode;
  readonly what: string;
  readonly photos: readonly string[];
  readonly voice: Voice | null;
  readonly additions: readonly Addition[];
  readonly place: Place;
  /** The place's path, at the top of the document: any scope is one indexed equality. */
  readonly ancestors: readonly NodeId[];
  readonly asker: OpenId;
  /** 署名: the name the asker signed with; checked together with the words if neighbours read it. */
  readonly askerName: string;
  readonly forWhom: ForWhom;
  /** 当事人: the person the volunteer serves and phones; the asker when `forWhom` is `self`. */
  readonly concerned: { readonly name: string; readonly phone: string };
  readonly atHome: readonly AtHome[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly rank: Rank;
  readonly readers: Readers;
  readonly nameless: Nameless;
  readonly checked: Checked;
  readonly avoid: Avoid;
  readonly joined: readonly Joined[];
  /** 计入考核: false for a volunteer's own requests, which no figure counts. */
  readonly counted: boolean;
  readonly submittedAt: Moment;
  /** Since when the asker waits: since it was submitted, or reopened. */
  readonly waitingSince: Moment;
  readonly owner: Owner;
  /** Every studio that is asked now, the owner first; several only in danger. */
  readonly asked: readonly StudioOwner[];
  /** The same as ids, for the index of offers. */
  readonly askedStudios: readonly StudioId[];
  /** How far the ladder has come with this owner. */
  readonly step: EscalationStep;
  /** 排队: since when it waits for a studio to come free; null when it does not. */
  readonly queuedSince: Moment | null;
  /** Why this owner, as codes. */
  readonly reasons: readonly RouteReason[];
  /** Studios that had it and did not do it: never asked again for this request. */
  readonly tried: readonly StudioId[];
  /** The owner's deadline; null while the request waits for nobody. */
  readonly dueAt: Moment | null;
  /** The next reminder of the owner, or of the person who is awaited. See `remindOf`. */
  readonly remindAt: Moment | null;
  readonly paused: Pause | null;
  readonly question: Question | null;
  /** 超时: something was not done in time; an overlay, not a state. */
  readonly overdue: boolean;
  /** 不满意: reopened, or two stars and fewer; an overlay for the secretary. */
  readonly unhappy: boolean;
  /**
   * The last assignee, for the figures; set when they accept. Null once the work is not theirs: given
   * up, passed on, or answered by an office.
   */
  readonly assignee: VolunteerOwner | null;
  /**
   * 前手: assignees before the resident asked for somebody else; they cannot accept it and are not
   * asked.
   */
  readonly excludedVolunteers: readonly OpenId[];
  /** 口令 of the present acceptance; null while nobody has it in hand, and for one of earlier builds. */
  readonly doorCode: DoorCode | null;
  readonly result: Result | null;
  readonly rating: Rating | null;
  /** 响应率, 解决率: set by the first answer and by the resident's last word. */
  readonly answeredInTime: boolean | null;
  readonly solved: boolean | null;
  readonly closedAt: Moment | null;
  /**
   * 隐去: when the asker asked for erasure; from then on nobody else can read its words. Null if they
   * did not.
   */
  readonly hiddenAt: Moment | null;
  /** When somebody else asks how it is; null when nobody needs to, or somebody has. */
  readonly followUpAt: Moment | null;
  readonly followUp: FollowUp | null;
  readonly parent: Parent | null;
  /** 交接单, in the order in which they were recorded. */
  readonly slips: readonly Slip[];
  readonly subrequests: readonly Subrequest[];
  /** 改类: the first category, and when it was corrected. */
  readonly corrected: { readonly from: CategoryCode; readonly at: Moment } | null;
  /** 案头: the office lists it is on, for their index. See `worklistsOf`. */
  readonly worklists: readonly WorklistKey[];
  /** 先后: when somebody has to look after it, which sorts the lists of offices. */
  readonly attendBy: Moment;
  /** 公开在: the lists in which neighbours see it, for their index. See `publicLists`. */
  readonly publicLists: readonly PublicListKey[];
  /** 缺人手: it came to an office, or into a queue, because every studio lacked volunteers. */
  readonly lackedHands: boolean;
  /** 到期单: what timers have to do about it, and when. */
  readonly due: readonly Due<RequestJob>[];
  readonly timeline: readonly RequestEvent[];
}

/** 待派: owned by an office, waiting for a decision. */
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
/** 已转外部: handed to an outside agency, with a text ready for 12345; an office keeps watching it. */
export type Referred = Common & {
  readonly state: 'referred';
  readonly owner: OfficeOwner;
  readonly referredTo: string;
  /** A description in the office's words if there is only a voice message; otherwise empty. */
  readonly about: string;
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

/** States of requests that have not ended. */
export const OPEN_STATES = ['submitted', 'offered', 'accepted', 'resolved', 'referred'] as const;

/** All states. */
export const REQUEST_STATES = [
  ...OPEN_STATES,
  'closed',
  'withdrawn',
] as const satisfies readonly RequestState[];
