import { Refusal } from '../../base/refusal';
import { type CategoryCode, categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import { correctionTeachesAt } from '../../category/lesson';
import { withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import { afterDuration } from '../../time/working-time';
import type { Decision } from '../model/decision';
import type { PersonDoer, RequestEvent } from '../model/event';
import { rankOf } from '../model/rank';
import type { Route } from '../model/route';
import { requireNothingInHand, requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { assign } from './assignment';

/**
 * 改类: corrects the category. The request goes to an owner for the new category, and becomes an example
 * for the suggester.
 *
 * @param route the new route; null when the present owner also handles the new category
 * @throws Refusal `request/same-category`; `request/too-late-to-correct` once it is done;
 * `request/asker-unseals` when anybody but the asker takes it out of a sealed category;
 * `request/helper-needs-a-name`, and for the asker `request/ask-again-with-name`, when the request is
 * anonymous and a helper of the new category must know the person; `slip/give-back-first`
 */
export function correct(
  request: ServiceRequest,
  category: CategoryCode,
  route: Route | null,
  by: PersonDoer,
  now: Moment,
): Decision {
  requirePossible(request, 'correct', now);
  const from = request.category;
  if (category === from) throw new Refusal('request/same-category');
  const { sealed, mayBeNameless } = categoryOf(category);
  if (categoryOf(from).sealed && !sealed && by.openid !== request.asker) {
    throw new Refusal('request/asker-unseals');
  }
  if (request.nameless === 'altogether' && !mayBeNameless) {
    const own = by.openid === request.asker;
    throw new Refusal(own ? 'request/ask-again-with-name' : 'request/helper-needs-a-name');
  }
  const due = sealed ? withDue(request.due, 'check', null) : request.due;
  const put = {
    ...request,
    category,
    rank: rankOf(category, request.beneficiaries),
    // A confidential request is read by the assignee alone, so everybody else loses what they could
    // read before.
    ...(sealed && {
      readers: 'helpers' as const,
      checked: 'not-needed' as const,
    }),
    corrected: { from: request.corrected?.from ?? from, at: now },
    due: withDue(due, 'learn', correctionTeachesAt(category, now)),
  };
  const corrected: RequestEvent = { type: 'request.corrected', at: now, by, from, to: category };
  if (!route) return { next: inTimeFor(put, now), events: [corrected] };
  requireNothingInHand(request, by);
  const { next, events } = assign({ ...put, assignee: null }, route, by, now);
  return { next, events: [corrected, ...left(request, by, now), ...events] };
}

/** The same owner gets the deadline of the right category, but never a later one than before. */
function inTimeFor(request: ServiceRequest, now: Moment): ServiceRequest {
  const { acceptWithin, resolveWithin } = categoryOf(request.category);
  const danger = isDanger(request);
  if (request.state !== 'accepted' && !danger) return request;
  const latest = afterDuration(now, request.state === 'accepted' ? resolveWithin : acceptWithin);
  const sooner = (dueAt: Moment | null) => (dueAt !== null && dueAt < latest ? dueAt : latest);
  const { paused, dueAt } = request;
  // Danger is not paused: a question stays open, a meeting is cancelled, and the clock runs.
  if (paused && danger) {
    const { cause, words, since } = paused;
    const question = cause === 'answer' ? { words, since } : null;
    return { ...request, paused: null, question, dueAt: sooner(paused.dueAt) };
  }
  if (paused) return { ...request, paused: { ...paused, dueAt: sooner(paused.dueAt) } };
  return { ...request, dueAt: sooner(dueAt) };
}

/** The previous owner is told that they no longer have it. */
function left({ owner }: ServiceRequest, by: PersonDoer, now: Moment): RequestEvent[] {
  if (owner.kind !== 'volunteer') return [];
  return [{ type: 'request.left', at: now, by, from: [owner], cause: 'transferred', reason: '' }];
}
