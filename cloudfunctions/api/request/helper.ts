import { Refusal } from '../../../core/domain/base/refusal';
import { activeStudio } from '../../../core/domain/person/person';
import { officeOfDoer } from '../../../core/domain/policy/policy';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import { accept, decline, transfer, triedSoFar } from '../../../core/domain/request/commands/hands';
import { record, resolve } from '../../../core/domain/request/commands/outcome';
import { split } from '../../../core/domain/request/commands/subrequests';
import { withdrawStudio } from '../../../core/domain/request/commands/withdraw-studio';
import { helperOf, isInConflict } from '../../../core/domain/request/model/conflict';
import type { VolunteerOwner } from '../../../core/domain/request/model/owner';
import type { Route } from '../../../core/domain/request/model/route';
import { requirePossible } from '../../../core/domain/request/model/rules';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { lastOf } from '../../../core/domain/request/model/timeline';
import { mayOpenToNeighbours } from '../../../core/domain/request/model/visibility';
import { route, toOffice, toStudio } from '../../../core/domain/routing/routing';
import type { StudioId } from '../../../core/domain/studio/studio';
import { dueFor } from '../../../core/domain/time/due';
import type { Moment } from '../../../core/domain/time/moment';
import type { Call } from '../../runtime/call';
import type { Acting } from '../../runtime/change-request';
import { changeRequest } from '../../runtime/change-request';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { settleSubrequests } from '../../runtime/settle-subrequests';
import { staffingFor } from '../../store/queue';
import { staffingOf } from '../../store/staffing';
import { requests } from '../../store/tables';

/** What helpers do: accept, decline, transfer, split, record, resolve. */

export const acceptRequest: Handler<'requests.accept'> = async (call, { id, arrival }) => {
  try {
    return await changeRequest(call, id, 'accept', (request, acting) =>
      accept(request, asOwner(request, acting, call.now), call.now, arrival),
    );
  } catch (error) {
    throw await kinder(error, call, id);
  }
};

export const declineRequest: Handler<'requests.decline'> = (call, { id, reason }) =>
  changeRequest(call, id, 'decline', async (request, acting) => {
    const { by, person } = acting;
    const studio = activeStudio(person);
    // In danger several are asked: one that can't leaves the others asked.
    if (request.state === 'offered' && request.asked.length > 1 && studio !== null) {
      const gone = [studio];
      const onward = toOffice(request, acting.directory, ['all-tried'], call.now);
      return withdrawStudio(request, gone, onward, { cause: 'declined', reason }, by, call.now);
    }
    return decline(request, reason, await nextInLine(call, request, acting), by, call.now);
  });

export const transferRequest: Handler<'requests.transfer'> = (call, { id, studioId, reason }) =>
  changeRequest(call, id, 'transfer', async (request, { by, directory }) => {
    const to = studioId
      ? toStudio(
          request,
          studioId,
          directory,
          await staffingOf([studioId]),
          ['handed-over'],
          call.now,
        )
      : toOffice(request, directory, ['handed-over'], call.now);
    return transfer(request, reason, to, by, call.now);
  });

/** 分办: written down first; the parts themselves are made at once, or by the patrol. */
export const splitRequest: Handler<'requests.split'> = async (call, { id, parts }) => {
  const answer = await changeRequest(call, id, 'split', async (request, { by }) => {
    const decision = split(request, parts, by, call.now);
    // Who joined reads what each part is for.
    if (mayOpenToNeighbours(request)) {
      const words = parts.map(({ what }) => what).join('\n');
      requireClean(await checkWords(call.openid, words));
    }
    return decision;
  });
  const [request, directory] = await Promise.all([requests.find(id), call.directory]);
  if (request && dueFor(request, 'subrequests'))
    await settleSubrequests([request], directory, call.now);
  return answer;
};

export const recordNote: Handler<'requests.record'> = (call, { id, note }) =>
  changeRequest(call, id, 'record', (request, { by }) => record(request, note, by, call.now));

export const resolveRequest: Handler<'requests.resolve'> = (call, { id, ...done }) =>
  changeRequest(call, id, 'resolve', async (request, { by, person, directory }) => {
    const office = officeOfDoer(person, request, directory);
    const decision = resolve(request, done, by, call.now, office);
    // Neighbours who joined read it, and everybody around reads the answer to a suggestion.
    if (mayOpenToNeighbours(request)) requireClean(await checkWords(call.openid, done.words));
    return decision;
  });

/** Whoever was asked at the same time hears that another studio was quicker, not that it is gone. */
async function kinder(error: unknown, call: Call, id: string): Promise<unknown> {
  if (!(error instanceof Refusal) || error.code !== 'request/not-found') return error;
  const [request, person] = await Promise.all([requests.find(id), call.person]);
  const studio = activeStudio(person);
  const lost =
    request?.state === 'accepted' &&
    studio !== null &&
    wasAsked(request, studio) &&
    !isInConflict(helperOf(person), request);
  return lost ? new Refusal('request/already-accepted', { name: request.owner.name }) : error;
}

/** Was it one of the studios that were asked last? */
function wasAsked({ timeline }: ServiceRequest, studioId: StudioId): boolean {
  const last = lastOf(timeline, 'request.offered');
  return Boolean(last && [last.to, ...last.also].some((studio) => studio.studioId === studioId));
}

function asOwner(request: ServiceRequest, { by, person }: Acting, now: Moment): VolunteerOwner {
  // Policy let only members of the asked studios through: this is the one of them that is theirs.
  const own = request.asked.find(({ studioId }) => studioId === activeStudio(person));
  if (!own) {
    requirePossible(request, 'accept', now);
    throw new Refusal('request/not-waiting');
  }
  return { kind: 'volunteer', ...by, studioId: own.studioId };
}

async function nextInLine(
  call: Call,
  request: ServiceRequest,
  { directory }: Acting,
): Promise<Route> {
  const question = { ...request, tried: triedSoFar(request) };
  const staffing = await staffingFor(question, directory, call.now);
  return route(question, directory, staffing, call.now);
}
