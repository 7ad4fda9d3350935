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
import { requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { assign } from './assignment';

/**
 * 改类: puts right what kind of matter it is. It goes to the hands of the new kind, and is an example
 * from which the suggester learns.
 *
 * @param route where the new kind goes; null when it is in the right hands already
 * @throws Refusal `request/same-category`, `request/too-late-to-correct` once it is done,
 * `request/asker-unseals` when somebody else would open what was said under seal,
 * `request/helper-needs-a-name` and, to the asker, `request/ask-again-with-name` where nobody said who
 * it is, and whoever does this kind must know whom they serve
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
    // A confidential request is read by one person alone, whatever was noted under the wrong
    // category.
    ...(sealed && {
      readers: 'helpers' as const,
      checked: 'not-needed' as const,
    }),
    corrected: { from: request.corrected?.from ?? from, at: now },
    due: withDue(due, 'learn', correctionTeachesAt(category, now)),
  };
  const corrected: RequestEvent = { type: 'request.corrected', at: now, by, from, to: category };
  if (!route) return { next: inTimeFor(put, now), events: [corrected] };
  const { next, events } = assign({ ...put, assignee: null }, route, by, now);
  return { next, events: [corrected, ...left(request, by, now), ...events] };
}

/** The same owner has the time of the right category, and never more than was promised. */
function inTimeFor(request: ServiceRequest, now: Moment): ServiceRequest {
  const { acceptWithin, resolveWithin } = categoryOf(request.category);
  const danger = isDanger(request);
  if (request.state !== 'accepted' && !danger) return request;
  const latest = afterDuration(now, request.state === 'accepted' ? resolveWithin : acceptWithin);
  const sooner = (dueAt: Moment | null) => (dueAt !== null && dueAt < latest ? dueAt : latest);
  const { paused, dueAt } = request;
  // What presses is not paused: a question stays asked, a meeting is off, and the clock runs.
  if (paused && danger) {
    const { cause, words, since } = paused;
    const question = cause === 'answer' ? { words, since } : null;
    return { ...request, paused: null, question, dueAt: sooner(paused.dueAt) };
  }
  if (paused) return { ...request, paused: { ...paused, dueAt: sooner(paused.dueAt) } };
  return { ...request, dueAt: sooner(dueAt) };
}

/** The previous owner is told that it is no longer theirs. */
function left({ owner }: ServiceRequest, by: PersonDoer, now: Moment): RequestEvent[] {
  if (owner.kind !== 'volunteer') return [];
  return [{ type: 'request.left', at: now, by, from: [owner], cause: 'transferred', reason: '' }];
}
