import type { OpenId } from '../../base/identity';
import { Refusal } from '../../base/refusal';
import { categoryOf } from '../../category/category';
import type { OfficeOwner } from '../../org/office';
import { daysAfter, type Moment } from '../../time/moment';
import { afterDuration } from '../../time/working-time';
import { followUpDueAt } from '../clock/after-closing';
import { ASK_OUTSIDE_AGAIN } from '../clock/deadlines';
import type { Decision } from '../model/decision';
import type { Doer, PersonDoer } from '../model/event';
import type { Route } from '../model/route';
import { answeredInTime, ratingBy, requirePossible, UNANSWERED_DAYS } from '../model/rules';
import type {
  Closed,
  Rating,
  Referred,
  Resolved,
  ServiceRequest,
  Submitted,
  Withdrawn,
} from '../model/state';
import { eventsOf } from '../model/timeline';
import { mustSayTookNothing } from '../model/took-nothing';
import { NOBODY_ASKED, triedSoFar } from './assignment';
import { startOfficeWork } from './start-office-work';

/** 诉求的一生, second half: the work, its result, and the resident's judgement. */

/**
 * 记录: a progress note that the resident can read. It is the first response of an office that is
 * responsible itself. On a closed request it records the outcome of a complaint, by an office that had
 * a part in the work, and takes the request off the list of calls; any other office uses `followUp`.
 */
export function record(
  request: ServiceRequest,
  note: string,
  by: PersonDoer,
  now: Moment,
  told?: true,
): Decision {
  requirePossible(request, 'record', now);
  const next =
    request.state === 'closed' ? { ...request, unhappy: false } : startOfficeWork(request, now);
  const recorded = { type: 'request.recorded', at: now, by, note } as const;
  return { next, events: [told ? { ...recorded, told } : recorded] };
}

/** What was done, and that nothing was taken along. */
interface Done {
  readonly words: string;
  readonly minutes: number;
  readonly photos: readonly string[];
  readonly tookNothing?: true | undefined;
}

/**
 * 办结: what was done and how many minutes it took. An office's answer earns nobody minutes and is
 * credited to that office.
 *
 * @param office the doer's own, when an office has it
 * @throws Refusal `slip/say-whether` when a volunteer has to say whether they took something along
 */
export function resolve(
  request: ServiceRequest,
  { tookNothing, ...done }: Done,
  by: PersonDoer,
  now: Moment,
  office: OfficeOwner | null = null,
): Decision<Resolved> {
  requirePossible(request, 'resolve', now);
  const says = mustSayTookNothing(request);
  if (says && !tookNothing) throw new Refusal('slip/say-whether');
  const volunteer = request.owner.kind === 'volunteer' ? request.owner : null;
  const minutes = volunteer ? done.minutes : 0;
  return {
    next: {
      ...request,
      ...NOBODY_ASKED,
      state: 'resolved',
      ...(request.owner.kind === 'office' && office && { owner: office }),
      result: { ...done, minutes, at: now, by: by.openid },
      assignee: volunteer,
      overdue: false,
      answeredInTime: answeredInTime(request, now),
      dueAt: daysAfter(now, UNANSWERED_DAYS),
    },
    events: [
      {
        ...{ type: 'request.resolved', at: now, by, words: done.words },
        ...(says && { tookNothing: true as const }),
      },
    ],
  };
}

/** 确认办好: by the resident. */
export function confirm(request: ServiceRequest, by: PersonDoer, now: Moment): Decision<Closed> {
  if (request.state !== 'resolved') throw new Refusal('request/not-resolved');
  const { next, events } = settle(request, by, now);
  return { next: { ...next, solved: true, unhappy: false }, events };
}

/**
 * 到期结案: closes a resolved request by the clock. Whether it was solved stays unknown, and an earlier
 * complaint stays.
 */
export function settle(request: Resolved, by: Doer, now: Moment): Decision<Closed> {
  // A subrequest is followed up with its parent.
  const followUpAt = request.parent ? null : followUpDueAt(request, now);
  return {
    next: { ...request, state: 'closed', closedAt: now, dueAt: null, followUpAt, followUp: null },
    events: [{ type: 'request.confirmed', at: now, by }],
  };
}

/**
 * 评价: one to five stars, by the asker and by each neighbour who joined, for themselves. Two stars or
 * fewer put it on the secretary's list, whoever gave them.
 *
 * @throws Refusal `request/already-rated` by this person
 */
export function rate(
  request: ServiceRequest,
  judgement: { stars: number; words: string },
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'rate', now);
  if (ratingBy(request, by.openid)) throw new Refusal('request/already-rated');
  const rating = { ...judgement, at: now };
  const low = isLow({ rating });
  const judged =
    request.asker === by.openid
      ? { rating, unhappy: low || (request.unhappy && request.joined.some(isLow)) }
      : {
          joined: request.joined.map((one) =>
            one.openid === by.openid ? { ...one, rating } : one,
          ),
          unhappy: request.unhappy || low,
        };
  return {
    next: { ...request, ...judged },
    events: [{ type: 'request.rated', at: now, by, stars: judgement.stars }],
  };
}

function isLow({ rating }: { readonly rating: Rating | null }): boolean {
  return rating !== null && rating.stars <= 2;
}

/**
 * 退回重办: the result was not good; the request goes to the secretary and never automatically to the same
 * volunteer.
 */
export function reopen(
  request: ServiceRequest,
  reason: string,
  office: Route & { readonly owner: OfficeOwner },
  by: PersonDoer,
  now: Moment,
): Decision<Submitted> {
  requirePossible(request, 'reopen', now);
  return backToOffice(request, reason, office, by, now);
}

/** 重新安排: removes the result and excludes the people who did the work. */
export function backToOffice(
  request: ServiceRequest,
  reason: string,
  office: Route & { readonly owner: OfficeOwner },
  by: PersonDoer,
  now: Moment,
): Decision<Submitted> {
  return {
    next: {
      ...request,
      ...NOBODY_ASKED,
      state: 'submitted',
      owner: office.owner,
      reasons: office.reasons,
      dueAt: office.dueAt,
      tried: triedSoFar(request),
      excludedVolunteers: assigneesSoFar(request),
      result: null,
      rating: null,
      joined: request.joined.map((one) => ({ ...one, rating: null })),
      closedAt: null,
      followUpAt: null,
      solved: false,
      unhappy: true,
    },
    events: [{ type: 'request.reopened', at: now, by, reason, to: office.owner }],
  };
}

/** An office's words for a referral. */
interface Outside {
  readonly to: string;
  readonly note: string;
  /** What it is about, when the resident left only a voice message. */
  readonly about?: string | undefined;
}

/** Everybody who has worked on it. */
function assigneesSoFar({ timeline }: ServiceRequest): readonly OpenId[] {
  const takers = eventsOf(timeline, 'request.accepted').map(({ volunteer }) => volunteer.openid);
  return [...new Set(takers)];
}

/**
 * 转外部: to the police, a property company or a department; the office keeps watching it.
 *
 * @throws Refusal `request/say-what-about` when there is only a voice message and the office adds no
 * description. A sealed request needs none, because the office does not know it.
 */
export function refer(
  request: ServiceRequest,
  { about = '', ...outside }: Outside,
  office: OfficeOwner,
  by: PersonDoer,
  now: Moment,
): Decision<Referred> {
  requirePossible(request, 'refer', now);
  const spoken = request.what === '' && !categoryOf(request.category).sealed;
  if (spoken && !about) throw new Refusal('request/say-what-about');
  return {
    next: {
      ...request,
      ...NOBODY_ASKED,
      state: 'referred',
      owner: office,
      referredTo: outside.to,
      about: spoken ? about : '',
      tried: triedSoFar(request),
      answeredInTime: answeredInTime(request, now),
      overdue: false,
      dueAt: afterDuration(now, ASK_OUTSIDE_AGAIN),
    },
    events: [{ type: 'request.referred', at: now, by, ...outside }],
  };
}

/** A request that is over is on no worklist, not even as 不满意. */
export const NOTHING_LEFT = {
  ...NOBODY_ASKED,
  dueAt: null,
  overdue: false,
  unhappy: false,
} as const;

/** 撤回: by the resident, before it is done. */
export function withdraw(
  request: ServiceRequest,
  reason: string,
  by: PersonDoer,
  now: Moment,
): Decision<Withdrawn> {
  requirePossible(request, 'withdraw', now);
  return {
    next: { ...request, ...NOTHING_LEFT, state: 'withdrawn' },
    events: [{ type: 'request.withdrawn', at: now, by, reason }],
  };
}
