import type { Beneficiary } from '../../domain/category/beneficiary';
import type { CategoryCode } from '../../domain/category/category';
import type { NodeId } from '../../domain/org/org';
import type { Point } from '../../domain/org/point';
import type { SlipAction } from '../../domain/policy/acting';
import type { RequestAction } from '../../domain/request/model/rules';
import type { Mandate, SlipItem } from '../../domain/request/model/slip';
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
import type { HeldFiles } from '../../domain/upload/held-words';

/** 卡片: a request in a list. */
export interface RequestCard {
  readonly id: string;
  readonly category: CategoryCode;
  readonly state: RequestState;
  /** The beginning of the words; null when they are sealed, unless the reader is the asker. */
  readonly excerpt: string | null;
  readonly placeName: string;
  readonly ownerName: string;
  /** 打给谁: the person concerned, for readers who may phone them; null for sealed requests in a list. */
  readonly contact: { readonly name: string; readonly phone: string } | null;
  /** 在您手里: the reader has it, or had it last. */
  readonly yours: boolean;
  readonly submittedAt: Moment;
  /** Since when they wait; later than `submittedAt` if it was reopened. */
  readonly waitingSince: Moment;
  readonly dueAt: Moment | null;
  readonly overdue: boolean;
  readonly unhappy: boolean;
  /** 排队: waits for a studio to become free. */
  readonly queued: boolean;
  /** 停表: why the clock is stopped, and until when; null while it runs. */
  readonly paused: { readonly cause: Pause['cause']; readonly until: Moment } | null;
  /** 急问: a question is open while the clock runs on. */
  readonly questioned: boolean;
  /** 协办的一件: it is a subrequest. */
  readonly part: boolean;
  /** 一起反映的: the reader joined somebody else's request. */
  readonly joined: boolean;
  readonly actions: readonly RequestAction[];
}

/** 您说的是谁: the people whom an asker's words may mean, without anybody's id. */
export interface WhomAvoided {
  readonly said: string;
  readonly candidates: readonly {
    readonly name: string;
    /** The studio they serve, or the role they hold. */
    readonly of: string;
    readonly key: string;
    /** The words have the name; otherwise only the family name. */
    readonly sure: boolean;
  }[];
}

/** 身边的事: a request as neighbours see it, without telephone, flat, photos and voice message. */
export interface NeighbourCard {
  readonly id: string;
  readonly category: CategoryCode;
  readonly state: RequestState;
  readonly what: string;
  readonly placeName: string;
  readonly submittedAt: Moment;
  /** The asker's name; null when they stay anonymous. */
  readonly askedBy: string | null;
  /** How many people it concerns, including the asker. */
  readonly together: number;
  readonly mine: boolean;
  /** Have I joined it? */
  readonly joined: boolean;
  /** Can I join it now? */
  readonly mayJoin: boolean;
  /** 公开答复 of a suggestion; null for all others. */
  readonly answer: { readonly words: string; readonly at: Moment } | null;
}

/** 交接单 as one reader sees it. */
export interface SlipView {
  readonly id: string;
  readonly holderName: string;
  readonly items: readonly SlipItem[];
  readonly mandates: readonly Mandate[];
  /** Temporary addresses of the photos of the letter. */
  readonly letter: readonly string[];
  readonly taken: { readonly at: Moment; readonly confirmed: boolean };
  readonly returned: {
    readonly at: Moment;
    readonly confirmed: boolean;
    readonly words: string;
    /** 分 */
    readonly spent: number;
    readonly change: number;
    readonly receipts: readonly string[];
  } | null;
  /** What is said to be wrong with the last record; null when nothing is. */
  readonly contested: string | null;
  /** How an office ended it; null when none did. */
  readonly settled: string | null;
  readonly open: boolean;
  /** Who has to confirm the last record; null when nobody has to. */
  readonly waitsFor: 'asker' | 'volunteer' | null;
  /** What this reader can do with it. */
  readonly actions: readonly SlipAction[];
}

/** 诉求详情 */
export interface RequestView extends RequestCard {
  readonly version: number;
  readonly what: string | null;
  /** Temporary addresses of the photos; empty when this reader may not see them. */
  readonly photos: readonly string[];
  /** 没给看的照片: those that WeChat is checking, or did not let pass; their uploader sees them. */
  readonly photosHeld: HeldFiles;
  /** Why the voice message is not heard by others; null when it is, or when there is none. */
  readonly voiceHeld: 'checking' | 'hidden' | null;
  /** 语音: a temporary address; null when there is none for this reader. */
  readonly voice: { readonly url: string; readonly seconds: number } | null;
  /**
   * 接下后可见: what volunteers who are asked do not see before they accept; null when nothing is kept from
   * them, or when nothing will be shown.
   */
  readonly withheld: { readonly photos: number; readonly voice: boolean } | null;
  /** 补充 in words; added photos are among `photos`. Empty when this reader may not read them. */
  readonly additions: readonly { readonly words: string; readonly at: Moment }[];
  /** 何时在家 and 特殊群体; empty when this reader may not know. */
  readonly atHome: readonly AtHome[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly readers: Readers;
  readonly checked: Checked;
  readonly nameless: Nameless;
  /** 不想碰到的人, in the asker's words: shown to the asker only. */
  readonly keptFrom: readonly string[];
  /** The same with the name they have now, and their studio. */
  readonly keptFromWhom: readonly string[];
  /** 一起反映: how many neighbours joined. */
  readonly together: number;
  readonly forWhom: ForWhom;
  /** 说过了: whoever was named by somebody else was told so at the first contact. */
  readonly concernedTold: boolean;
  readonly owner: {
    readonly kind: 'studio' | 'volunteer' | 'office';
    readonly name: string;
    readonly studioId: StudioId | null;
    /** The studio, or the assignee's studio; null for an office. */
    readonly studioName: string | null;
  };
  /**
   * 打给办的人: whom an office may phone about it; `leads` is the studio while nobody has accepted. The
   * asker may phone the assignee if they show their number.
   */
  readonly toRing: {
    readonly name: string;
    readonly phone: string;
    readonly leads: boolean;
  } | null;
  /** The names of the studios that are asked now; several only in danger. */
  readonly askedNames: readonly string[];
  /** 收不收钱: the fees of the studios that have it or are asked; empty for an office. */
  readonly fees: readonly {
    readonly studioName: string;
    readonly fee: Fee;
    readonly note: string;
  }[];
  /** Studios that had it and did not do it, for readers who may send it on; otherwise empty. */
  readonly tried: readonly StudioId[];
  /**
   * 上门: who comes, and the code that both ends see; for the asker and whoever has accepted, while it is
   * in hand; null for everybody else. `code` is null for a request accepted by an earlier build.
   */
  readonly atDoor: {
    readonly name: string;
    readonly studioName: string;
    /** A temporary address of their picture; null when they have given none. */
    readonly portrait: string | null;
    readonly code: string | null;
  } | null;
  /** 交接单, for both ends and the office; empty for everybody else. */
  readonly slips: readonly SlipView[];
  /** 上门时间: the latest moment, or null when it is still to be arranged; null when nothing was said. */
  readonly arrival: { readonly by: Moment | null } | null;
  /** The reasons for this owner, in words. */
  readonly reasons: readonly string[];
  /** 一起办的: the subrequests that other studios serve. */
  readonly parts: readonly {
    readonly id: string;
    readonly category: CategoryCode;
    /**
     * The words of the subrequest; null for readers who joined, and for a sealed one unless the reader
     * wrote it.
     */
    readonly what: string | null;
    /** Null while it is recorded but not created yet. */
    readonly state: RequestState | null;
    readonly ownerName: string | null;
    /** May this reader open it? */
    readonly open: boolean;
  }[];
  /** 主办: the parent of this subrequest. */
  readonly partOf: { readonly id: string; readonly open: boolean } | null;
  /**
   * 门牌或位置: the flat and the point. A home's are shown together with the telephone, those of a place
   * where something happened to all helpers; null when this reader may not see them.
   */
  readonly where: {
    readonly nodeId: NodeId;
    readonly detail: string;
    readonly point: Point | null;
    /** The point to show on a map: the marked one, or else the building's. */
    readonly onMap: Point | null;
    /** It is a home, which is never passed on outside. */
    readonly home: boolean;
  } | null;
  /** The telephone and the flat; null when this reader may not see them. */
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
    readonly photosHeld: HeldFiles;
    /** Is this reader who uploaded them? */
    readonly own: boolean;
    readonly at: Moment;
    /** 志愿者说没有经手钱物, for both ends and the office. */
    readonly tookNothing: boolean;
  } | null;
  /** 经手钱物要说清: the assignee has to say that they took nothing along before they are done. */
  readonly mustSayTookNothing: boolean;
  /** The asker and the office see the asker's rating; neighbours who joined see their own. */
  readonly rating: { readonly stars: number; readonly words: string } | null;
  /** Ratings of neighbours who joined, without names, for the office; otherwise empty. */
  readonly ratingsOfJoined: readonly {
    readonly stars: number;
    readonly words: string;
    readonly at: Moment;
  }[];
  /** The question, or the place and subject of the meeting; null when nothing is awaited. */
  readonly pauseWords: string | null;
  /** 回访: the outcome of the follow-up call; null before it, and for sealed requests. */
  readonly followUp: {
    readonly well: boolean;
    readonly words: string;
    readonly at: Moment;
  } | null;
  readonly referredTo: string | null;
  /** The text for 12345, for offices and the asker, because anybody may call 12345. */
  readonly hotlineText: string | null;
  /** Is the reader the asker? */
  readonly mine: boolean;
  /** May the reader, as an office, hold back whoever asked? */
  readonly mayHoldBack: boolean;
  /** Who has read sealed words, for the asker; null for others and for open categories. */
  readonly readings: readonly { readonly name: string; readonly at: Moment }[] | null;
  readonly now: Moment;
}

/** 打电话找人: volunteers whom WeChat did not reach about a danger, for readers who may phone them. */
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
  /** Null when no category is clear enough to be suggested alone. */
  readonly best: KindGuess | null;
  /** The three likeliest, most likely first; empty when the words say nothing. */
  readonly three: readonly KindGuess[];
}
