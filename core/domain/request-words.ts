import { type CategoryCode, categoryOf } from './category';
import { type Moment, sayMoment } from './moment';
import type { Pause, RequestState } from './request-state';

/** What a request's words depend on; every card and view of one has it. */
export interface RequestFacts {
  readonly category: CategoryCode;
  readonly state: RequestState;
  readonly ownerName: string;
  readonly dueAt: Moment | null;
  readonly overdue: boolean;
  readonly unhappy: boolean;
  /** 排队 */
  readonly queued: boolean;
  /** 停表: what is waited for, and until when. */
  readonly paused: { readonly cause: Pause['cause']; readonly until: Moment } | null;
}

/** waiting 等人 · active 在办 · done 办好 · alert 出问题 · quiet 已了结. */
export type RequestTone = 'waiting' | 'active' | 'done' | 'alert' | 'quiet';

/** 状态: a word of two to five characters, and how it is coloured. */
export interface RequestTag {
  readonly tone: RequestTone;
  readonly word: string;
}

/** Who reads: the one who asked, or those who help (volunteers, leads, offices). */
export type RequestReader = 'asker' | 'helper';

/** 四步: where a request can stand, as the resident is shown it. */
export const REQUEST_STEPS = ['提出', '找人', '办理', '确认'] as const;

/** Index of the step where it stands, 4 when all is done; null when it was taken back. */
export function stepAt(state: RequestState): number | null {
  switch (state) {
    case 'submitted':
    case 'offered':
      return 1;
    case 'accepted':
    case 'referred':
      return 2;
    case 'resolved':
      return 3;
    case 'closed':
      return REQUEST_STEPS.length;
    case 'withdrawn':
      return null;
    default:
      return state satisfies never;
  }
}

/** The tags of a request, the state first; urgency, lateness and discontent after it. */
export function requestTags(request: RequestFacts, reader: RequestReader): RequestTag[] {
  const { state, paused } = request;
  const tags = [paused ? pauseTag(paused.cause, reader) : stateTag(state, reader)];
  if (request.overdue) tags.push({ tone: 'alert', word: '已超时' });
  if (reader === 'asker') return tags;
  if (presses(request)) tags.push({ tone: 'alert', word: '急事' });
  if (request.unhappy) tags.push({ tone: 'alert', word: '不满意' });
  return tags;
}

/** 急: nothing presses any more once it is done. */
function presses({ state, category }: RequestFacts): boolean {
  const done: readonly RequestState[] = ['resolved', 'closed', 'withdrawn'];
  return categoryOf(category).urgent && !done.includes(state);
}

/** 办到哪一步, as those who help say it. */
export function stateWord(state: RequestState): string {
  return stateTag(state, 'helper').word;
}

/** 停表的: what is waited for says more than whose hands it is in. */
function pauseTag(cause: Pause['cause'], reader: RequestReader): RequestTag {
  if (cause === 'hearing') return { tone: 'waiting', word: '等协调会' };
  return { tone: 'waiting', word: reader === 'asker' ? '等您回答' : '等居民回答' };
}

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
      return reader === 'asker'
        ? { tone: 'waiting', word: '请您确认' }
        : { tone: 'done', word: '等居民确认' };
    case 'closed':
      return { tone: 'done', word: '已办好' };
    case 'withdrawn':
      return { tone: 'quiet', word: '已撤回' };
    default:
      return state satisfies never;
  }
}

/** 我的求助, as a card in the asker's own list says it: the kind, the tags, and small facts. */
export function cardForAsker(
  request: RequestFacts & { readonly submittedAt: Moment; readonly joined?: boolean },
  now: Moment,
) {
  const together: RequestTag[] = request.joined ? [{ tone: 'active', word: '一起反映' }] : [];
  return {
    kind: categoryOf(request.category).label,
    tags: [...requestTags(request, 'asker'), ...together],
    facts: [sayStanding(request, now), `${sayMoment(request.submittedAt, now)} 提出`],
  };
}

/** Where it stands, in one sentence to the one who asked: whose hands it is in, and until when. */
export function sayStanding(request: RequestFacts, now: Moment): string {
  const { state, ownerName, overdue } = request;
  const until = request.dueAt && request.dueAt > now ? sayMoment(request.dueAt, now) : null;
  if (request.paused) return sayPause(request.paused, ownerName, now);
  switch (state) {
    case 'submitted':
      if (request.queued) return '办这类事的工作室都忙，给您排上队了，谁先空出来就先给您办。';
      if (overdue || !until) return `${ownerName}还没有安排好，已经晚了，我们提醒过了。`;
      return `${ownerName}正在看，${until} 前给您回音。`;
    case 'offered':
      return until
        ? `${ownerName}已收到，预计${until} 前有人接。`
        : `${ownerName}已收到，还没有人接，马上换下一家。`;
    case 'accepted':
      if (overdue || !until) return `${ownerName}在办，已经晚了，我们提醒过了。`;
      return `${ownerName}在办，预计${until} 前办好。`;
    case 'referred':
      return `已转给外面的单位，${ownerName}继续盯着。`;
    case 'resolved':
      return `${ownerName}说办好了，请您看看。`;
    case 'closed':
      return '这件事已经办好了。';
    case 'withdrawn':
      return '您已经撤回了这件事。';
    default:
      return state satisfies never;
  }
}

function sayPause(
  { cause, until }: NonNullable<RequestFacts['paused']>,
  ownerName: string,
  now: Moment,
): string {
  return cause === 'answer'
    ? `${ownerName}有一件事想问您，等您回答。`
    : `约好${sayMoment(until, now)} 一起商量，商量好接着办。`;
}

/** 要是没有人来: what happens by itself when the time passes, to the one who asked; or null. */
export function sayOtherwise(
  request: Pick<RequestFacts, 'state' | 'category' | 'overdue' | 'paused' | 'queued'>,
): string | null {
  if (request.paused?.cause === 'answer') return '五个工作日里没有回答，就按知道的接着办。';
  if (request.paused) return '等的这几天不算在办理时间里。';
  if (request.overdue) return '我们会一直提醒，直到有人办。';
  if (request.queued) return '书记也看着，着急的话会直接给您安排。';
  switch (request.state) {
    case 'offered':
      return categoryOf(request.category).urgent
        ? '到时候没人接，会马上再找别的人，同时告诉居委书记。'
        : '到时候没人接，会自动换下一家；都没人接，就请领衔人亲自安排，再转给居委书记。';
    case 'submitted':
      return '到时候还没有安排好，会自动往上交、一直提醒，不会没有人管。';
    case 'accepted':
      return '到时候还没办好，会提醒办理的人，也告诉居委书记。';
    case 'referred':
      return '外面的单位没有回音，书记会接着去问。';
    case 'resolved':
      return '您不用着急；十天里没有回音，就当作办好了。';
    case 'closed':
    case 'withdrawn':
      return null;
    default:
      return request.state satisfies never;
  }
}
