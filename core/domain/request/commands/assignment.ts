import { Refusal } from '../../base/refusal';
import { categoryOf } from '../../category/category';
import { isDanger, REPEATED_DANGER } from '../../category/danger';
import { choiceTeachesAt } from '../../category/lesson';
import type { StudioId } from '../../studio/studio';
import { withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import { afterDuration } from '../../time/working-time';
import { type Arrival, arrivalsAt } from '../model/arrival';
import type { Decision } from '../model/decision';
import type { DoorCode } from '../model/door-code';
import type { Draft } from '../model/draft';
import type { Doer, LossCause, PersonDoer, RequestEvent } from '../model/event';
import type { VolunteerOwner } from '../model/owner';
import { rankOf } from '../model/rank';
import type { Route } from '../model/route';
import { answeredInTime, requirePossible } from '../model/rules';
import type { Accepted, Offered, ServiceRequest, Submitted } from '../model/state';

/** 提交 */
export function submit(
  id: string,
  draft: Draft,
  route: Route,
  by: PersonDoer,
  now: Moment,
): Decision<Submitted | Offered> {
  const checkAt = draft.checked === 'waiting' ? now : null;
  const blank = {
    _id: id,
    version: 0,
    ...draft,
    ancestors: draft.place.ancestors,
    asker: by.openid,
    askerName: by.name,
    rank: rankOf(draft.category, draft.beneficiaries),
    additions: [],
    joined: [],
    submittedAt: now,
    waitingSince: now,
    tried: [],
    unhappy: false,
    assignee: null,
    excludedVolunteers: [],
    doorCode: null,
    result: null,
    rating: null,
    answeredInTime: null,
    solved: null,
    closedAt: null,
    hiddenAt: null,
    followUpAt: null,
    followUp: null,
    slips: [],
    subrequests: [],
    corrected: null,
    worklists: [],
    attendBy: now,
    publicLists: [],
    lackedHands: false,
    due: withDue(withDue([], 'check', checkAt), 'learn', choiceTeachesAt(draft.category, now)),
    timeline: [],
    notices: {},
    commands: [],
  };
  const { next, events } = assign(blank, route, by, now);
  return { next, events: [{ type: 'request.submitted', at: now, by }, ...events] };
}

/**
 * 派单: offers it to the studio or office that routing or a person chose. The previous owner loses it.
 */
export function offer(
  request: ServiceRequest,
  route: Route,
  cause: LossCause,
  reason: string,
  by: Doer,
  now: Moment,
): Decision<Submitted | Offered> {
  const { owner } = request;
  const left: RequestEvent = {
    type: 'request.left',
    at: now,
    by,
    from: request.asked.length > 1 ? request.asked : [owner],
    cause,
    reason,
  };
  const freed = { ...request, tried: triedSoFar(request), assignee: null };
  const { next, events } = assign(freed, stillRepeated(request, route), by, now);
  // An office that passes the request on records no loss; only its note is kept.
  const silent = owner.kind === 'office' && reason === '';
  return { next, events: silent ? events : [left, ...events] };
}

/** What was reported again and again stays so from office to office, until one passes it on. */
function stillRepeated({ reasons }: ServiceRequest, route: Route): Route {
  if (route.owner.kind !== 'office' || !reasons.includes(REPEATED_DANGER)) return route;
  return { ...route, reasons: [REPEATED_DANGER, ...route.reasons] };
}

/**
 * 手动派单: a secretary sends it to a chosen studio, also when an assignee makes no progress; then it may
 * go to their colleagues. In danger the studios that are asked already stay asked.
 *
 * @throws Refusal `request/same-studio` when that studio is being asked already
 */
export function dispatch(
  request: ServiceRequest,
  route: Route,
  reason: string,
  by: PersonDoer,
  now: Moment,
): Decision<Submitted | Offered> {
  requirePossible(request, 'dispatch', now);
  if (request.askedStudios.some((studioId) => isStudio(route.owner, studioId))) {
    throw new Refusal('request/same-studio');
  }
  const alsoAsked = isDanger(request) ? request.asked : [];
  const { next, events } = offer(request, { ...route, alsoAsked }, 'dispatched', reason, by, now);
  // Studios that are still asked have not declined it.
  const tried = next.tried.filter((id) => !next.askedStudios.includes(id));
  return { next: { ...next, tried }, events };
}

/**
 * 接单: the first volunteer to accept gets it, and may say when they come.
 *
 * @param doorCode drawn for this acceptance
 * @throws Refusal `request/afternoon-over` when the arrival they chose has passed
 */
export function accept(
  request: ServiceRequest,
  volunteer: VolunteerOwner,
  now: Moment,
  arrival?: Arrival,
  doorCode: DoorCode | null = null,
): Decision<Accepted> {
  requirePossible(request, 'accept', now);
  if (arrival && !arrivalsAt(now).includes(arrival)) throw new Refusal('request/afternoon-over');
  const by = { openid: volunteer.openid, name: volunteer.name };
  return {
    next: {
      ...request,
      ...NOBODY_ASKED,
      state: 'accepted',
      owner: volunteer,
      assignee: volunteer,
      doorCode,
      answeredInTime: answeredInTime(request, now),
      overdue: false,
      dueAt: afterDuration(now, categoryOf(request.category).resolveWithin),
    },
    events: [{ type: 'request.accepted', at: now, by, volunteer, ...(arrival && { arrival }) }],
  };
}

/** 退单: with a reason; `route` is the next owner. */
export function decline(
  request: ServiceRequest,
  reason: string,
  route: Route,
  by: PersonDoer,
  now: Moment,
): Decision<Submitted | Offered> {
  requirePossible(request, 'decline', now);
  return offer(request, route, 'declined', reason, by, now);
}

/**
 * 转派: the assignee passes it to another studio, to the secretary, or back to the other members of
 * their own studio.
 */
export function transfer(
  request: ServiceRequest,
  reason: string,
  route: Route,
  by: PersonDoer,
  now: Moment,
): Decision<Submitted | Offered> {
  requirePossible(request, 'transfer', now);
  return offer(request, route, 'transferred', reason, by, now);
}

/** Fields that are reset once no studio is being asked. */
export const NOBODY_ASKED = {
  asked: [],
  askedStudios: [],
  step: 'asked',
  remindAt: null,
  queuedSince: null,
  paused: null,
  question: null,
} as const;

/** Fields that a change of owner sets. */
type SetByAssignment =
  | keyof typeof NOBODY_ASKED
  | 'state'
  | 'owner'
  | 'reasons'
  | 'dueAt'
  | 'overdue';

/** Gives a request to the owner that the route names. */
export function assign(
  request: Omit<ServiceRequest, SetByAssignment>,
  route: Route,
  by: Doer,
  now: Moment,
): Decision<Submitted | Offered> {
  const { owner, reasons, dueAt, alsoAsked = [], queues = false } = route;
  const rank = rankOf(request.category, request.beneficiaries, reasons);
  const common = { ...request, ...NOBODY_ASKED, rank, reasons, dueAt, overdue: false };
  if (owner.kind === 'studio') {
    const asked = [owner, ...alsoAsked];
    const askedStudios = asked.map(({ studioId }) => studioId);
    return {
      next: { ...common, state: 'offered', owner, asked, askedStudios },
      events: [
        { type: 'request.offered', at: now, by, to: owner, also: alsoAsked, acceptBy: dueAt },
      ],
    };
  }
  return {
    next: { ...common, state: 'submitted', owner, queuedSince: queues ? now : null },
    events: [{ type: queues ? 'request.queued' : 'request.escalated', at: now, by, to: owner }],
  };
}

function isStudio(owner: Route['owner'], studioId: StudioId): boolean {
  return owner.kind === 'studio' && owner.studioId === studioId;
}

/** The studios that routing must not ask again after the present owner. */
export function triedSoFar(request: ServiceRequest): readonly StudioId[] {
  const { owner, tried, askedStudios } = request;
  const now = owner.kind === 'office' ? [] : [owner.studioId];
  return [...new Set([...tried, ...now, ...askedStudios])];
}
