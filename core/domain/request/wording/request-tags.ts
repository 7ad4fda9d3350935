import type { CategoryCode } from '../../category/category';
import { isDanger } from '../../category/danger';
import type { Moment } from '../../time/moment';
import type { Pause, RequestState } from '../model/state';

/** The fields of a request that its words depend on; every card and view has them. */
export interface RequestFacts {
  readonly category: CategoryCode;
  readonly state: RequestState;
  readonly ownerName: string;
  readonly dueAt: Moment | null;
  readonly overdue: boolean;
  readonly unhappy: boolean;
  /** 排队 */
  readonly queued: boolean;
  /** 停表: what is awaited, and until when. */
  readonly paused: { readonly cause: Pause['cause']; readonly until: Moment } | null;
  /** 急问: a question is open while the clock runs on. */
  readonly questioned: boolean;
  /** 协办的一件: it ends with its parent, also if the parent is withdrawn. */
  readonly part: boolean;
}

/** waiting 等人 · active 在办 · done 办好 · alert 出问题 · quiet 已了结. */
export type RequestTone = 'waiting' | 'active' | 'done' | 'alert' | 'quiet';

/** 状态: a word of two to five characters, and its colour. */
export interface RequestTag {
  readonly tone: RequestTone;
  readonly word: string;
}

/**
 * The reader: the asker, a neighbour who joined (一起反映: is told everything and rates, but is not asked
 * and does not confirm), or a helper (volunteer, lead, office).
 */
export type RequestReader = 'asker' | 'joined' | 'helper';

/** Whether this reader of 我的求助 asked or joined. */
export function mineAs({ joined }: { readonly joined: boolean }): 'asker' | 'joined' {
  return joined ? 'joined' : 'asker';
}

/** The tags of a request: the state first, then urgency, lateness and dissatisfaction. */
export function requestTags(request: RequestFacts, reader: RequestReader): RequestTag[] {
  const { state, paused } = request;
  const tags = [paused ? pauseTag(paused.cause, reader) : stateTag(state, reader)];
  if (request.questioned) tags.push({ tone: 'waiting', word: WHOSE_ANSWER[reader] });
  if (request.overdue) tags.push({ tone: 'alert', word: '已超时' });
  if (reader !== 'helper') return tags;
  if (presses(request)) tags.push({ tone: 'alert', word: '急事' });
  if (request.unhappy) tags.push({ tone: 'alert', word: '不满意' });
  return tags;
}

/** 急: not shown once it is done. */
function presses(request: RequestFacts): boolean {
  const done: readonly RequestState[] = ['resolved', 'closed', 'withdrawn'];
  return isDanger(request) && !done.includes(request.state);
}

/** 办到哪一步, for helpers. */
export function stateWord(state: RequestState): string {
  return stateTag(state, 'helper').word;
}

/** 停表的: what is awaited is more useful than who has it. */
function pauseTag(cause: Pause['cause'], reader: RequestReader): RequestTag {
  if (cause === 'hearing') return { tone: 'waiting', word: '等协调会' };
  return { tone: 'waiting', word: WHOSE_ANSWER[reader] };
}

const WHOSE_ANSWER: Record<RequestReader, string> = {
  asker: '等您回答',
  joined: '等邻居回答',
  helper: '等居民回答',
};

function stateTag(state: RequestState, reader: RequestReader): RequestTag {
  switch (state) {
    case 'submitted':
      return { tone: 'waiting', word: '待安排' };
    case 'offered':
      return { tone: 'waiting', word: '等人接' };
    case 'accepted':
      return { tone: 'active', word: '在办' };
    case 'referred':
      return { tone: 'active', word: '已转外部' };
    case 'resolved':
      return resolvedTag(reader);
    case 'closed':
      return { tone: 'done', word: '已办好' };
    case 'withdrawn':
      return { tone: 'quiet', word: '已撤回' };
    default:
      return state satisfies never;
  }
}

function resolvedTag(reader: RequestReader): RequestTag {
  switch (reader) {
    case 'asker':
      return { tone: 'waiting', word: '请您确认' };
    case 'joined':
      return { tone: 'done', word: '等邻居确认' };
    case 'helper':
      return { tone: 'done', word: '等居民确认' };
    default:
      return reader satisfies never;
  }
}
