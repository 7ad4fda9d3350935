import { ANSWER_WORKDAYS, HEARING_DAYS } from '../../base/limits';
import { Refusal } from '../../base/refusal';
import { categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
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

const ANSWER_DURATION: Duration = { amount: ANSWER_WORKDAYS, unit: 'workdays' };

/**
 * 问问居民: the clock stops until the resident answers, for `ANSWER_WORKDAYS` at most; in danger it runs
 * on. Asking counts as the first response.
 */
export function ask(
  request: ServiceRequest,
  question: string,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'ask', now);
  if (isDanger(request)) {
    const held = startOfficeWork(request, now);
    return {
      next: {
        ...held,
        question: { words: question, since: now },
        answeredInTime: answeredInTime(request, now),
      },
      events: [{ type: 'request.asked', at: now, by, question, until: null }],
    };
  }
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
    next: { ...running(request, now), question: null },
    events: [{ type: 'request.replied', at: now, by, words }],
  };
}

/**
 * 约协调会: the clock stops until the meeting.
 *
 * @throws Refusal `request/hearing-time` when it is not within the next `HEARING_DAYS`,
 * `request/urgent-is-not-paused` in danger
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

/** 接着办: the owner resumes, or the clock does after the meeting or without an answer. */
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

/** Adds the time that was left at the pause to now. Overdue work stays overdue. */
function running(request: ServiceRequest, now: Moment): ServiceRequest {
  const { paused } = request;
  if (!paused) return request;
  const dueAt =
    paused.dueAt && carriedOver(paused.dueAt, paused.since, now, durationOf(request).unit);
  // The owner is reminded of the remaining time, even if they were reminded before.
  return { ...request, paused: null, step: 'asked', dueAt };
}

/** The unit in which the owner's time is counted. */
function durationOf(request: ServiceRequest): Duration {
  const { state, category } = request;
  if (state === 'submitted' && !hasOfficeResponded(request)) return officeDuration(request);
  return state === 'referred' ? ASK_OUTSIDE_AGAIN : categoryOf(category).resolveWithin;
}
