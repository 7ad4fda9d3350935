import { randomInt } from 'node:crypto';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Person } from '../../../core/domain/person/person';
import { activeStudios, approvedSince } from '../../../core/domain/person/standing';
import { helperOf, isInConflict } from '../../../core/domain/request/model/conflict';
import { DOOR_CODES, doorCodeOf } from '../../../core/domain/request/model/door-code';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { lastOf } from '../../../core/domain/request/model/timeline';
import type { StudioId } from '../../../core/domain/studio/studio';
import { dueFor } from '../../../core/domain/time/due';
import type { ApiCall } from '../../runtime/call';
import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';
import { noteGivenBack, releaseHand, reserveHand } from '../../runtime/in-hand';
import { settleSubrequests } from '../../runtime/settle-subrequests';
import { requests } from '../../store/tables';

/** What helpers do: accept, decline, transfer, split, record, resolve. */

export const acceptRequest: Handler<'requests.accept'> = async (call, { id, ...said }) => {
  const doorCode = doorCodeOf(randomInt(DOOR_CODES));
  let reserved = false;
  try {
    return await changeRequest(call, id, { do: 'accept', ...said, doorCode }, async (request) => {
      if (!reserved) await reserveHand(call, request);
      reserved = true;
    });
  } catch (error) {
    if (reserved) await releaseHand(call, id);
    throw await kinder(error, call, id);
  }
};

export const declineRequest: Handler<'requests.decline'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'decline', ...said }, (request) => noteGivenBack(call, request));

export const transferRequest: Handler<'requests.transfer'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'transfer', ...said }, (request) => noteGivenBack(call, request));

/** 分办: recorded first; the subrequests are created at once, or by the patrol. */
export const splitRequest: Handler<'requests.split'> = async (call, { id, ...said }) => {
  const answer = await changeRequest(call, id, { do: 'split', ...said });
  const [request, directory] = await Promise.all([requests.find(id), call.directory]);
  if (request && dueFor(request, 'subrequests'))
    await settleSubrequests([request], directory, call.now);
  return answer;
};

export const recordNote: Handler<'requests.record'> = (call, { id, ...said }) =>
  changeRequest(call, id, { do: 'record', ...said });

export const resolveRequest: Handler<'requests.resolve'> = (call, { id, ...done }) =>
  changeRequest(call, id, { do: 'resolve', ...done });

/** A studio that loses the race is told who accepted, instead of "not found". */
async function kinder(error: unknown, call: ApiCall, id: string): Promise<unknown> {
  if (!(error instanceof Refusal) || error.code !== 'request/not-found') return error;
  const [request, person] = await Promise.all([requests.find(id), call.person]);
  const lost =
    request?.state === 'accepted' &&
    activeStudios(person).some((studioId) => wasAsked(request, studioId, person)) &&
    !isInConflict(helperOf(person), request);
  return lost ? new Refusal('request/already-accepted', { name: request.owner.name }) : error;
}

/** Was this person's studio among those that were asked last, and this person in it by then? */
function wasAsked({ timeline }: ServiceRequest, studioId: StudioId, person: Person): boolean {
  const last = lastOf(timeline, 'request.offered');
  if (!last || approvedSince(person, studioId) > last.at) return false;
  return [last.to, ...last.also].some((studio) => studio.studioId === studioId);
}
