import { Refusal } from '../../base/refusal';
import { categoryOf } from '../../category/category';
import type { Duration } from '../../time/duration';
import { daysAfter, type Moment } from '../../time/moment';
import { afterDuration, carriedOver } from '../../time/working-time';
import { ASK_OUTSIDE_AGAIN, officeDuration } from '../clock/deadlines';
import type { Decision } from '../model/decision';
import type { Doer, PersonDoer } from '../model/event';
import { hasOfficeResponded } from '../model/office-responded';
import { answeredInTime, requirePossible } from '../model/rules';
import type { Pause, ServiceRequest } from '../model/state';
import { startOfficeWork } from './start-office-work';

/** A resident has five working days to answer, and is reminded after three. */
const ANSWER_DURATION: Duration = { amount: 5, unit: 'workdays' };
/** A meeting is set for the coming weeks, or it is no plan but a delay. */
const HEARING_DAYS = 30;

/**
 * 问问居民: the clock is paused until the resident answers, five working days at most. Asking counts as
 * the first response.
 */
export function ask(
  request: ServiceRequest,
  question: string,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'ask', now);
  const until = afterDuration(now, ANSWER_DURATION);
  return {
    next: stopped(request, 'answer', question, until, now),
    events: [{ type: 'request.asked', at: now, by, question, until }],
  };
}

/** 回答: by the resident; the owner continues. */
export function answer(
  request: ServiceRequest,
  words: string,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'answer', now);
  return {
    next: running(request, now),
    events: [{ type: 'request.replied', at: now, by, words }],
  };
}

/**
 * 约协调会: the clock stands until the meeting.
 *
 * @throws Refusal `request/hearing-time` when that is not within the coming 30 days
 */
export function setHearing(
  request: ServiceRequest,
  hearing: { at: Moment; words: string },
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'hearing', now);
  if (hearing.at <= now || hearing.at > daysAfter(now, HEARING_DAYS)) {
    throw new Refusal('request/hearing-time');
  }
  return {
    next: stopped(request, 'hearing', hearing.words, hearing.at, now),
    events: [{ type: 'request.paused', at: now, by, words: hearing.words, until: hearing.at }],
  };
}

/** 接着办: by the owner, or by the clock when the meeting is over or no answer came. */
export function resume(request: ServiceRequest, by: Doer, now: Moment): Decision {
  requirePossible(request, 'resume', now);
  return { next: running(request, now), events: [{ type: 'request.resumed', at: now, by }] };
}

function stopped(
  request: ServiceRequest,
  cause: Pause['cause'],
  words: string,
  until: Moment,
  now: Moment,
): ServiceRequest {
  const held = startOfficeWork(request, now);
  const paused = { cause, words, since: now, until, dueAt: held.dueAt };
  return { ...held, paused, dueAt: until, answeredInTime: answeredInTime(request, now) };
}

/** The time left at the pause is added to now. What was late before is still late. */
function running(request: ServiceRequest, now: Moment): ServiceRequest {
  const { paused } = request;
  if (!paused) return request;
  const dueAt =
    paused.dueAt && carriedOver(paused.dueAt, paused.since, now, durationOf(request).unit);
  // The owner is reminded of the time left, whoever was reminded before.
  return { ...request, paused: null, step: 'asked', dueAt };
}

/** The unit in which the owner's time is counted. */
function durationOf(request: ServiceRequest): Duration {
  const { state } = request;
  const category = categoryOf(request.category);
  if (state === 'submitted' && !hasOfficeResponded(request)) return officeDuration(category);
  return state === 'referred' ? ASK_OUTSIDE_AGAIN : category.resolveWithin;
}
