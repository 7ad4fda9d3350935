import { categoryOf } from '../../category/category';
import { chinaTime, type Moment } from '../../time/moment';
import type { RequestFacts } from './request-tags';

/** The fields of a request that its asker can share with their family. */
interface FamilyFacts extends RequestFacts {
  readonly submittedAt: Moment;
  /** The studio or the office, never a person. */
  readonly inHandsOf: string;
}

/**
 * 给家人看的几句: the status of a request, to be pasted into a chat by the asker. It is read later than it
 * was written, so every day in it is a date. It contains no telephone, flat, words of the asker or
 * name.
 */
export function familyWords(request: FamilyFacts, now: Moment): string {
  const { category, submittedAt } = request;
  return [
    `我在「走近」提的求助：${categoryOf(category).label}，${sayDate(submittedAt)} 提出。`,
    sayToFamily(request, now),
    `（${sayDate(now)} 的情况）`,
  ].join('\n');
}

function sayToFamily(request: FamilyFacts, now: Moment): string {
  const { state, inHandsOf: who, paused, queued } = request;
  const until = request.dueAt && request.dueAt > now ? sayDate(request.dueAt) : null;
  if (paused?.cause === 'hearing') return `约好 ${sayDate(paused.until)} 开协调会，会后接着办。`;
  if (paused) return `${who}有一件事问我，我答了就接着办。`;
  switch (state) {
    case 'submitted':
      if (queued) return '排上队了，工作室一有空就来办。';
      return until ? `${who}正在安排，${until} 前有回音。` : `${who}还没有安排好，已经在催。`;
    case 'offered':
      return until ? `${who}收到了，${until} 前有人接。` : '还没有人接，正在转给下一家。';
    case 'accepted':
      return until ? `${who}在办，${until} 前办好。` : `${who}在办，超过了约定的时间，已经在催。`;
    case 'referred':
      return `转给了外面的单位，${who}继续盯着。`;
    case 'resolved':
      return `${who}说办好了，等我确认。`;
    case 'closed':
      return '已经办好了。';
    case 'withdrawn':
      return '我撤回了，不再办。';
    default:
      return state satisfies never;
  }
}

function sayDate(at: Moment): string {
  return chinaTime(at).format('M月D日 HH:mm');
}
