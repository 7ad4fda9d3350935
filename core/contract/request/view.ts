import type { Beneficiary } from '../../domain/category/beneficiary';
import type { CategoryCode } from '../../domain/category/category';
import type { NodeId } from '../../domain/org/org';
import type { Point } from '../../domain/org/point';
import type { RequestAction } from '../../domain/request/model/rules';
import type {
  AtHome,
  Checked,
  ForWhom,
  Nameless,
  Pause,
  Readers,
  RequestState,
} from '../../domain/request/model/state';
import type { TimelineLine } from '../../domain/request/wording/timeline';
import type { Fee, StudioId } from '../../domain/studio/studio';
import type { Moment } from '../../domain/time/moment';

/** 卡片: a request in a list. */
export interface RequestCard {
  readonly id: string;
  readonly category: CategoryCode;
  readonly state: RequestState;
  /** Beginning of the words; null when they are sealed: lists show those to their asker alone. */
  readonly excerpt: string | null;
  readonly placeName: string;
  readonly ownerName: string;
  /** 打给谁: whom the matter is about, for whoever may ring them; null in a list of what is sealed. */
  readonly contact: { readonly name: string; readonly phone: string } | null;
  /** 在您手里: the reader has it in hand, or had it last. */
  readonly yours: boolean;
  readonly submittedAt: Moment;
  /** Since when they wait; later than `submittedAt` where it was asked for anew. */
  readonly waitingSince: Moment;
  readonly dueAt: Moment | null;
  readonly overdue: boolean;
  readonly unhappy: boolean;
  /** 排队: waits for a studio to come free. */
  readonly queued: boolean;
  /** 停表: why the clock stands, and until when; null when it runs. */
  readonly paused: { readonly cause: Pause['cause']; readonly until: Moment } | null;
  /** 急问: a question is open while the clock runs on. */
  readonly questioned: boolean;
  /** 协办的一件 of something larger. */
  readonly part: boolean;
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
  /** 补充, in words; the photos stand among the others. Empty where this reader may not know. */
  readonly additions: readonly { readonly words: string; readonly at: Moment }[];
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
  /**
   * 打给办的人: whom an office may ring about it; `leads` the studio that nobody answers for yet. Who asked
   * may ring whoever has it in hand, if they chose to show their number.
   */
  readonly toRing: {
    readonly name: string;
    readonly phone: string;
    readonly leads: boolean;
  } | null;
  /** Every studio that is being asked now, by name; more than one only in danger. */
  readonly askedNames: readonly string[];
  /** 收不收钱: what each studio takes that has it or is asked; empty for an office. */
  readonly fees: readonly {
    readonly studioName: string;
    readonly fee: Fee;
    readonly note: string;
  }[];
  /** Studios that had it and did not do it, for those who may send it on; empty for all others. */
  readonly tried: readonly StudioId[];
  /** 上门时间: the latest moment, or null where they will arrange it with who asked; null where nothing was said. */
  readonly arrival: { readonly by: Moment | null } | null;
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
    readonly nodeId: NodeId;
    readonly detail: string;
    readonly point: Point | null;
    /** The point to show on a map: the marked one, otherwise the building's. */
    readonly onMap: Point | null;
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
  /** What is asked, or where they meet and about what; null when nothing is waited for. */
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
export interface PhoneFallbackView {
  readonly people: readonly { readonly name: string; readonly phone: string }[];
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
