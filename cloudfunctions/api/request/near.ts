import type { NeighbourCard } from '../../../core/contract/request/view';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { categoryOf } from '../../../core/domain/category/category';
import { isWithin, type NodeId, nearestOfKind } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { maskedForNeighbours } from '../../../core/domain/policy/masking';
import { conclude } from '../../../core/domain/request/commands/conclude';
import { join, mayJoin } from '../../../core/domain/request/commands/join';
import { nodeOf } from '../../../core/domain/request/commands/place-of';
import { isUnwanted } from '../../../core/domain/request/model/conflict';
import { PUBLIC_LISTS, publicListKey } from '../../../core/domain/request/model/list-keys';
import { similarTo } from '../../../core/domain/request/model/similar';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { isAnsweredInPublic } from '../../../core/domain/request/model/visibility';
import type { Directory } from '../../../core/domain/studio/directory';
import { change } from '../../runtime/change';
import { changeRequest } from '../../runtime/change-request';
import type { Handler } from '../../runtime/gateway';
import { beginAct } from '../../runtime/take-act';
import { readPage } from '../../store/page';
import { requests } from '../../store/tables';

/** What neighbours can do with open requests of others: find, join, leave. */

/** At most this many of the newest are compared; older ones are hardly about the same trouble. */
const COMPARED = 100;

/** The fields of a neighbour's card; telephone numbers and timelines are not read. */
const FIELDS = [
  'category',
  'state',
  'what',
  'place',
  'ancestors',
  'asker',
  'askerName',
  'avoid',
  'nameless',
  'readers',
  'checked',
  'hiddenAt',
  'joined',
  'assignee',
  'result',
  'submittedAt',
] as const;

type Listed = Pick<ServiceRequest, '_id' | (typeof FIELDS)[number]>;

export const findNearby: Handler<'requests.nearby'> = async (call, input) => {
  const { category, what, home: told, ...where } = input;
  const [person, directory] = await Promise.all([call.person, call.directory]);
  // First-time residents name their home on the same page, and see neighbours' requests before it
  // is stored.
  const home = person.home ?? directory.nodes.get(told ?? '');
  const ancestors = nodeOf(where, person.home, directory)?.ancestors ?? home?.ancestors ?? [];
  const community = communityOf(ancestors, directory);
  // Open requests are for neighbours: people of another community, or without a home, read nothing.
  if (!community || !isWithin(community, home?.ancestors ?? [])) return [];
  const around = await requests.list({
    where: { publicLists: publicListKey(categoryOf(category).group, community) },
    orderBy: [
      ['submittedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: COMPARED,
    fields: FIELDS,
  });
  const mine = { category, what, ancestors, asker: call.openid };
  // Compared as neighbours read it, so that nobody can guess at what is withheld.
  const open = around.filter(wanted(person)).map((one) => ({
    ...one,
    what: one.asker === call.openid ? one.what : maskedForNeighbours(one.what),
  }));
  return similarTo(mine, open).map((one) => cardFor(one, call.openid, directory));
};

/** 身边的事, of the reader's own community. */
export const listNear: Handler<'requests.listNear'> = async (call, { kind, before }) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const community = communityOf(person.ancestors, directory);
  if (!community) return { items: [], next: null, now: call.now };
  const { documents, next } = await readPage(requests, {
    ranges: [{ where: { publicLists: publicListKey(kind, community) } }],
    by: 'submittedAt',
    momentOf: (request) => request.submittedAt,
    before,
    fields: FIELDS,
    shows: Promise.resolve(wanted(person)),
  });
  const items = documents.map((one) => cardFor(one, call.openid, directory));
  return { items, next, now: call.now };
};

/** 转来的一件: a shared request. It shows what a list of the same community would show, or nothing. */
export const readNear: Handler<'requests.readNear'> = async (call, { id }) => {
  const [person, directory, request] = await Promise.all([
    call.person,
    call.directory,
    requests.find(id),
  ]);
  const community = communityOf(person.ancestors, directory);
  if (!request || !community || !wanted(person)(request)) throw new Refusal('request/not-found');
  const listed = PUBLIC_LISTS.some((list) =>
    request.publicLists.includes(publicListKey(list, community)),
  );
  if (!listed) throw new Refusal('request/not-found');
  return cardFor(request, call.openid, directory);
};

export const joinRequest: Handler<'requests.join'> = (call, { id }) => {
  const counted = beginAct(call, 'join');
  return change(call, {
    table: requests,
    busy: 'request/changed-meanwhile',
    read: async () => {
      const request = await requests.find(id);
      if (!request) throw new Refusal('request/not-found');
      return request;
    },
    decide: async (request) => {
      const [person, directory] = await Promise.all([call.person, call.directory, counted]);
      const community = communityOf(request.ancestors, directory);
      const decision = join(request, person, community, call.now);
      return conclude(decision, call.command, directory, call.now);
    },
  });
};

export const leaveRequest: Handler<'requests.leave'> = (call, { id }) =>
  changeRequest(call, id, { do: 'leave' });

/** 回避: people whom the asker avoids do not find it here either. */
function wanted(person: Person) {
  return (request: Listed) => !isUnwanted(person, request);
}

function communityOf(ancestors: readonly NodeId[], { nodes }: Directory): NodeId | undefined {
  return nearestOfKind('community', ancestors, nodes)?._id;
}

function cardFor(request: Listed, reader: OpenId, directory: Directory): NeighbourCard {
  const { _id, category, state, what, place, submittedAt, asker, joined, result } = request;
  const mine = asker === reader;
  return {
    id: _id,
    category,
    state,
    what: mine ? what : maskedForNeighbours(what),
    placeName: directory.placeName(place),
    submittedAt,
    askedBy: request.nameless === 'no' ? request.askerName : null,
    together: joined.length + 1,
    mine,
    joined: joined.some(({ openid }) => openid === reader),
    mayJoin: mayJoin(request, reader),
    answer: result && isAnsweredInPublic(request) ? { words: result.words, at: result.at } : null,
  };
}
