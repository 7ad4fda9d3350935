import type { OpenId } from '../../base/identity';
import { RATE_DAYS, REOPEN_DAYS } from '../../base/limits';
import { Refusal, type RefusalCode } from '../../base/refusal';
import { categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import { daysAfter, type Moment } from '../../time/moment';
import type { Doer } from './event';
import { holdsAnOpenOne, isSlipOpen } from './slip';
import { type Rating, REQUEST_STATES, type RequestState, type ServiceRequest } from './state';

/** 动作: what a person can do to a request that exists. */
export const REQUEST_ACTIONS = [
  'accept',
  'decline',
  'transfer',
  'record',
  'resolve',
  'confirm',
  'rate',
  'reopen',
  'refer',
  'dispatch',
  'withdraw',
  'ask',
  'answer',
  'hearing',
  'resume',
  'correct',
  'leave',
  'split',
  'followUp',
  'relocate',
  'add',
  'urge',
  'entrust',
  'giveBack',
  'agree',
  'contest',
  'settleSlip',
] as const;

export type RequestAction = (typeof REQUEST_ACTIONS)[number];

/** A resolved request without a confirmation is closed after the days in which it can be reopened. */
export const UNANSWERED_DAYS = REOPEN_DAYS;

interface Rule {
  readonly states: readonly RequestState[];
  readonly otherwise: RefusalCode;
}

/** The states in which an action is possible, and the refusal in all others. */
const RULES: Record<RequestAction, Rule> = {
  accept: { states: ['offered'], otherwise: 'request/not-waiting' },
  decline: { states: ['offered', 'accepted'], otherwise: 'request/not-waiting' },
  transfer: { states: ['accepted'], otherwise: 'request/not-in-work' },
  record: {
    states: ['accepted', 'submitted', 'referred', 'closed'],
    otherwise: 'request/not-in-work',
  },
  resolve: { states: ['accepted', 'submitted', 'referred'], otherwise: 'request/not-in-work' },
  confirm: { states: ['resolved'], otherwise: 'request/not-resolved' },
  rate: { states: ['closed'], otherwise: 'request/not-closed' },
  reopen: { states: ['resolved', 'closed'], otherwise: 'request/not-resolved' },
  refer: { states: ['submitted', 'offered', 'accepted'], otherwise: 'request/not-in-work' },
  dispatch: {
    states: ['submitted', 'offered', 'accepted', 'referred'],
    otherwise: 'request/not-waiting',
  },
  withdraw: {
    states: ['submitted', 'offered', 'accepted', 'referred'],
    otherwise: 'request/too-late-to-withdraw',
  },
  ask: { states: ['accepted', 'submitted', 'referred'], otherwise: 'request/not-in-work' },
  answer: { states: ['accepted', 'submitted', 'referred'], otherwise: 'request/nothing-asked' },
  hearing: { states: ['accepted', 'submitted', 'referred'], otherwise: 'request/not-in-work' },
  resume: { states: ['accepted', 'submitted', 'referred'], otherwise: 'request/not-paused' },
  correct: {
    states: ['submitted', 'offered', 'accepted'],
    otherwise: 'request/too-late-to-correct',
  },
  leave: { states: ['submitted', 'offered', 'accepted', 'referred'], otherwise: 'request/is-over' },
  split: { states: ['submitted', 'accepted'], otherwise: 'request/not-in-work' },
  followUp: { states: ['closed'], otherwise: 'request/no-follow-up' },
  relocate: {
    states: ['submitted', 'offered', 'accepted'],
    otherwise: 'request/too-late-to-relocate',
  },
  add: { states: ['submitted', 'offered', 'accepted', 'referred'], otherwise: 'request/is-over' },
  urge: { states: ['offered', 'accepted'], otherwise: 'request/nothing-to-urge' },
  entrust: { states: ['accepted'], otherwise: 'request/not-in-work' },
  giveBack: { states: REQUEST_STATES, otherwise: 'slip/is-over' },
  agree: { states: REQUEST_STATES, otherwise: 'slip/is-over' },
  contest: { states: REQUEST_STATES, otherwise: 'slip/is-over' },
  settleSlip: { states: REQUEST_STATES, otherwise: 'slip/is-over' },
};

/** The fields of a request that the rules read. */
export type ForRules = Pick<
  ServiceRequest,
  | 'state'
  | 'category'
  | 'owner'
  | 'overdue'
  | 'unhappy'
  | 'closedAt'
  | 'paused'
  | 'question'
  | 'parent'
  | 'followUpAt'
  | 'result'
  | 'slips'
>;

/** @throws Refusal when the request's state or time does not allow this action. */
export function requirePossible(request: ForRules, action: RequestAction, now: Moment): void {
  const refusal = whyImpossible(request, action, now);
  if (refusal) throw refusal;
}

/** Can this action be taken now, by people who may take it? The same rule that commands enforce. */
export function isPossible(request: ForRules, action: RequestAction, now: Moment): boolean {
  return whyImpossible(request, action, now) === null;
}

/**
 * 响应率: was the asker answered in time? The first answer decides: false when an earlier owner missed a
 * deadline, and unchanged afterwards.
 */
export function answeredInTime(request: ServiceRequest, now: Moment): boolean {
  return request.answeredInTime ?? (request.dueAt === null || now <= request.dueAt);
}

/** 该回访了: the day has come, and nobody has called yet. */
export function isFollowUpDue(
  { followUpAt }: Pick<ServiceRequest, 'followUpAt'>,
  now: Moment,
): boolean {
  return followUpAt !== null && followUpAt <= now;
}

/** The rating of this person, the asker or a neighbour who joined; null when they gave none. */
export function ratingBy(
  request: Pick<ServiceRequest, 'asker' | 'rating' | 'joined'>,
  openid: OpenId,
): Rating | null {
  if (request.asker === openid) return request.rating;
  return request.joined.find((one) => one.openid === openid)?.rating ?? null;
}

/** Have the asker and everybody who joined rated it? */
export function everybodyRated({ rating, joined }: ServiceRequest): boolean {
  return rating !== null && joined.every((one) => one.rating !== null);
}

function whyImpossible(request: ForRules, action: RequestAction, now: Moment): Refusal | null {
  const rule = RULES[action];
  if (!rule.states.includes(request.state)) {
    const { owner } = request;
    if (action === 'accept' && request.state === 'accepted' && owner.kind === 'volunteer') {
      return new Refusal('request/already-accepted', { name: owner.name });
    }
    return new Refusal(rule.otherwise);
  }
  const outside = whySlipForbids(request, action);
  if (outside) return outside;
  // After closing, only the outcome of a complaint can be recorded.
  if (action === 'record' && request.state === 'closed' && !request.unhappy) {
    return new Refusal(rule.otherwise);
  }
  if (action === 'rate') {
    if (isOver(request.closedAt, RATE_DAYS, now)) return new Refusal('request/rating-over');
  }
  const { paused, question } = request;
  if ((action === 'ask' || action === 'hearing') && (paused || question)) {
    return new Refusal('request/already-paused');
  }
  if (action === 'hearing' && isDanger(request)) {
    return new Refusal('request/urgent-is-not-paused');
  }
  if (action === 'answer' && paused?.cause !== 'answer' && !question) {
    return new Refusal('request/nothing-asked');
  }
  // It is not overdue, or the owner waits for somebody else.
  if (action === 'urge' && (paused || (request.state === 'accepted' && !request.overdue))) {
    return new Refusal(rule.otherwise);
  }
  if (action === 'resume' && !paused) return new Refusal('request/not-paused');
  // A subrequest cannot be divided again.
  if (action === 'split' && request.parent) return new Refusal('request/is-a-part');
  if (action === 'followUp' && !isFollowUpDue(request, now) && !request.unhappy) {
    return new Refusal('request/no-follow-up');
  }
  if (action === 'reopen' && isOver(request.result?.at ?? null, REOPEN_DAYS, now)) {
    return new Refusal('request/reopen-over');
  }
  return null;
}

/** 交接单: what is taken along comes back before anybody is done, or gives the request away. */
function whySlipForbids(
  { slips, category, state }: ForRules,
  action: RequestAction,
): Refusal | null {
  const open = slips.filter(isSlipOpen);
  switch (action) {
    case 'entrust':
      return categoryOf(category).entrusts ? null : new Refusal('slip/not-this-kind');
    case 'giveBack':
    case 'agree':
    case 'contest':
    case 'settleSlip':
      return open.length > 0 ? null : new Refusal('slip/is-over');
    case 'decline':
    case 'transfer':
      return open.length > 0 && state === 'accepted' ? new Refusal('slip/give-back-first') : null;
    case 'resolve':
      return open.length > 0 ? new Refusal('slip/still-out') : null;
    default:
      return null;
  }
}

/**
 * 先还再转: whoever has something in hand sends the request to nobody else, by whichever correction; the
 * asker and an office may, and the slip stays with who has it.
 *
 * @throws Refusal `slip/give-back-first`
 */
export function requireNothingInHand({ slips }: Pick<ServiceRequest, 'slips'>, by: Doer): void {
  if (by !== 'clock' && holdsAnOpenOne(slips, by.openid)) throw new Refusal('slip/give-back-first');
}

function isOver(since: Moment | null, days: number, now: Moment): boolean {
  return since !== null && daysAfter(since, days) < now;
}
