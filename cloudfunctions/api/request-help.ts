import { activeStudio } from '../../core/domain/person';
import { Refusal } from '../../core/domain/refusal';
import { accept, decline, dispatch, transfer, triedSoFar } from '../../core/domain/request';
import { record, refer, resolve } from '../../core/domain/request-outcome';
import type { ServiceRequest, VolunteerOwner } from '../../core/domain/request-state';
import { type Route, route, toOffice, toStudio } from '../../core/domain/routing';
import { specialists } from '../../core/domain/specialists';
import type { Call } from '../runtime/call';
import type { Acting } from '../runtime/change-request';
import { changeRequest } from '../runtime/change-request';
import type { Handler } from '../runtime/door';
import { crewsOf } from '../store/crew';

/** What helpers do: accept, decline, transfer, record, resolve; and offices: dispatch, refer. */

export const acceptRequest: Handler<'requests.accept'> = (call, { id }) =>
  changeRequest(call, id, 'accept', (request, acting) =>
    accept(request, asOwner(request, acting), call.now),
  );

export const declineRequest: Handler<'requests.decline'> = (call, { id, reason }) =>
  changeRequest(call, id, 'decline', async (request, acting) =>
    decline(request, reason, await nextInLine(call, request, acting), acting.by, call.now),
  );

export const transferRequest: Handler<'requests.transfer'> = (call, { id, studioId, reason }) =>
  changeRequest(call, id, 'transfer', (request, { by, directory }) => {
    const to = studioId
      ? toStudio(request, studioId, directory, ['handed-over'], call.now)
      : toOffice(request, directory, ['handed-over'], call.now);
    return transfer(request, reason, to, by, call.now);
  });

export const recordNote: Handler<'requests.record'> = (call, { id, note }) =>
  changeRequest(call, id, 'record', (request, { by }) => record(request, note, by, call.now));

export const resolveRequest: Handler<'requests.resolve'> = (call, { id, ...done }) =>
  changeRequest(call, id, 'resolve', (request, { by }) => resolve(request, done, by, call.now));

export const dispatchRequest: Handler<'requests.dispatch'> = (call, { id, studioId, reason }) =>
  changeRequest(call, id, 'dispatch', (request, { by, directory }) => {
    const to = toStudio(request, studioId, directory, ['chosen-by-hand'], call.now);
    return dispatch(request, to, reason, by, call.now);
  });

export const referRequest: Handler<'requests.refer'> = (call, { id, ...outside }) =>
  changeRequest(call, id, 'refer', (request, { by, directory }) => {
    const office = directory.officeOf(request.ancestors, 'secretary');
    return refer(request, outside, office, by, call.now);
  });

function asOwner(request: ServiceRequest, { by, person }: Acting): VolunteerOwner {
  // Policy let only members of the asked studios through: this is the one of them that is theirs.
  const own = request.asked.find(({ studioId }) => studioId === activeStudio(person));
  if (!own) throw new Refusal('request/not-waiting');
  return { kind: 'volunteer', ...by, studioId: own.studioId, studioName: own.name };
}

async function nextInLine(
  call: Call,
  request: ServiceRequest,
  { directory }: Acting,
): Promise<Route> {
  const question = { ...request, tried: triedSoFar(request) };
  const crews = await crewsOf(specialists(question, directory).map((studio) => studio._id));
  return route(question, directory, crews, call.now);
}
