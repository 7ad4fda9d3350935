import { ANSWER_WORKDAYS, REOPEN_DAYS, sayNumber } from '../../base/limits';
import { categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import { type Moment, sayMoment } from '../../time/moment';
import type { RequestState } from '../model/state';
import { mineAs, type RequestFacts, type RequestTag, requestTags } from './request-tags';

const UNANSWERED = `${sayNumber(REOPEN_DAYS)}天里没有回音，就当作办好了。`;

/** 四步: the steps of a request as the resident sees them. */
export const REQUEST_STEPS = ['提出', '找人', '办理', '确认'] as const;

/** Index of the current step, 4 when all are done; null when it was withdrawn. */
export function stageAt(state: RequestState): number | null {
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

/** 我的求助: the parts of a card in the asker's own list: category, tags and small facts. */
export function cardOfMine(
  request: RequestFacts & { readonly submittedAt: Moment; readonly joined: boolean },
  now: Moment,
) {
  const reader = mineAs(request);
  const together: RequestTag[] = request.joined ? [{ tone: 'active', word: '一起反映' }] : [];
  return {
    kind: categoryOf(request.category).label,
    tags: [...requestTags(request, reader), ...together],
    facts: [sayStanding(request, reader, now), `${sayMoment(request.submittedAt, now)} 提出`],
  };
}

/** One sentence on the status for the asker or a neighbour who joined: who has it, and until when. */
export function sayStanding(
  request: RequestFacts,
  reader: 'asker' | 'joined',
  now: Moment,
): string {
  const { state, ownerName, overdue } = request;
  const until = request.dueAt && request.dueAt > now ? sayMoment(request.dueAt, now) : null;
  if (request.paused) return sayPause(request.paused, ownerName, reader, now);
  switch (state) {
    case 'submitted':
      if (request.queued) return '办这类事的工作室都忙，给您排上队了，谁先空出来就先给您办。';
      if (overdue || !until) return `${ownerName}还没有安排好，已经超时，我们提醒过了。`;
      return `${ownerName}正在看，${until} 前给您回音。`;
    case 'offered':
      return until
        ? `${ownerName}已收到，预计${until} 前有人接。`
        : `${ownerName}已收到，还没有人接，马上转给下一家。`;
    case 'accepted':
      if (overdue || !until) return `${ownerName}在办，已经超时，我们提醒过了。`;
      return `${ownerName}在办，预计${until} 前办好。`;
    case 'referred':
      return `已转给外面的单位，${ownerName}继续盯着。`;
    case 'resolved':
      return reader === 'asker'
        ? `${ownerName}说办好了，请您看看。`
        : `${ownerName}说办好了，等提的邻居确认，到时候请您也评一评。`;
    case 'closed':
      return '这件事已经办好了。';
    case 'withdrawn':
      // A subrequest that ended with its parent was not withdrawn by anybody.
      if (request.part) return '这一件跟着整件事结束了，不再办了。';
      return reader === 'asker'
        ? '您已撤回，不再办了；还需要的话，可以再提一次。'
        : '提的邻居撤回了这件事。您要是还需要，请再提一次。';
    default:
      return state satisfies never;
  }
}

function sayPause(
  { cause, until }: NonNullable<RequestFacts['paused']>,
  ownerName: string,
  reader: 'asker' | 'joined',
  now: Moment,
): string {
  if (cause === 'hearing') return `约好${sayMoment(until, now)} 开协调会，会后接着办。`;
  return reader === 'asker'
    ? `${ownerName}有一件事想问您，等您回答。`
    : `${ownerName}有一件事在问提的邻居，问清楚了接着办。`;
}

/** 要是没有人来: what happens by itself when the time has passed, for people who wait; or null. */
export function describeFallback(
  request: Pick<RequestFacts, 'state' | 'category' | 'overdue' | 'paused' | 'queued'>,
  reader: 'asker' | 'joined',
): string | null {
  if (request.paused?.cause === 'answer')
    return `${sayNumber(ANSWER_WORKDAYS)}个工作日里没有回答，就按现有情况继续办。`;
  if (request.paused) return '等的这几天不算在办理时间里。';
  if (request.overdue) return '我们会一直提醒，直到有人办。';
  if (request.queued) return '书记也看着，着急的话会直接给您安排。';
  switch (request.state) {
    case 'offered':
      return isDanger(request)
        ? '到时候没人接，会马上再找别的人，同时告诉居委书记。'
        : '到时候没人接，会自动转给下一家；都没人接，就请领衔人亲自安排，再转给居委书记。';
    case 'submitted':
      return '到时候还没有安排好，街道会知道，也会一直提醒，不会没有人管。';
    case 'accepted':
      return '到时候还没办好，会提醒办理的人，也告诉居委书记。';
    case 'referred':
      return '外面的单位没有回音，书记会接着去问。';
    case 'resolved':
      return reader === 'asker' ? `您不用着急；${UNANSWERED}` : UNANSWERED;
    case 'closed':
    case 'withdrawn':
      return null;
    default:
      return request.state satisfies never;
  }
}
