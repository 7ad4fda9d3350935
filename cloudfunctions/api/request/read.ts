import type { RequestView } from '../../../core/contract/request/view';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { categoryOf } from '../../../core/domain/category/category';
import { sayWho } from '../../../core/domain/person/name';
import type { Person } from '../../../core/domain/person/person';
import { activeStudios } from '../../../core/domain/person/standing';
import { mayReadDoorCode, maySee } from '../../../core/domain/policy/reading';
import { type Relation, relationTo } from '../../../core/domain/policy/relation';
import { whomToCall } from '../../../core/domain/policy/whom-to-call';
import { Names } from '../../../core/domain/request/model/names';
import { OPEN_STATES, RANKS, type ServiceRequest } from '../../../core/domain/request/model/state';
import { namedIn } from '../../../core/domain/request/wording/timeline';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { calledOf, namesOf } from '../../store/names';
import { deeds, people, requests } from '../../store/tables';
import { CARD_FIELDS } from './card';
import { pageOfCards } from './page';
import { recordRead } from './record-seen';
import { shownFiles } from './shown-files';
import { slipsFor } from './slips';
import { shownParts } from './subrequests';
import { filesFor, type Helper, viewOf } from './view';

/** How many readings of sealed words are shown to the asker, newest first. */
const READINGS_SHOWN = 50;

/** The name shown for a person who has left. */
const GONE = '已注销的志愿者';

/** States of requests that have ended. */
const DONE_STATES = ['closed', 'withdrawn'] as const;

export const readRequest: Handler<'requests.read'> = async (call, { id }) => {
  const [request, person, directory] = await Promise.all([
    requests.find(id),
    call.person,
    call.directory,
  ]);
  if (!request) throw new Refusal('request/not-found');
  const is = relationTo(person, request, directory, call.now);
  if (!maySee(is)) throw new Refusal('request/not-found');

  const { sealed } = categoryOf(request.category);
  const ringing = whomToCall(is, request, directory);
  const [files, readBy, parts, people, helper] = await Promise.all([
    shownFiles(filesFor(is, request), { openid: call.openid, isOffice: is.office }),
    sealed && is.asker ? readingsOf(id) : null,
    partsOf(request),
    namesIn(request, person),
    helperFor(ringing, request, is, person),
    // The record is written before anything is shown.
    recordRead(call, request, is, person, ringing),
  ]);
  const view = viewOf(request, is, files, readBy, { directory, people }, helper, call.now);
  const names = new Names(directory, people);
  const slips = slipsFor(request, is, person, files.addresses, names);
  return {
    ...view,
    slips,
    ...shownParts(request, parts, { person, directory, is, now: call.now }),
  };
};

export const listMine: Handler<'requests.listMine'> = (call, { kind, before }) => {
  const states = kind === 'open' ? OPEN_STATES : DONE_STATES;
  // The reader's own requests, and those they joined; nobody can join their own.
  const ranges = ['asker', 'joined.openid'].flatMap((whose) =>
    states.map((state) => ({ where: { [whose]: call.openid, state } })),
  );
  return pageOfCards(call, before, { ranges });
};

/** Waiting requests begin with danger, then with the longest wait; the others with the newest. */
export const listTasks: Handler<'requests.listTasks'> = async (call, { kind, before }) => {
  const person = await call.person;
  const studios = activeStudios(person);
  const mine = { 'assignee.openid': call.openid };
  const helps = kind === 'waiting' ? studios : person.standings;
  if (helps.length === 0) throw new Refusal('volunteer/not-approved');
  switch (kind) {
    case 'waiting': {
      // Danger is offered to several studios. If the reader serves two of them, it is shown once.
      const ranges = studios.flatMap((askedStudios) =>
        RANKS.map((rank) => ({ where: { askedStudios, state: 'offered', rank }, rank })),
      );
      return pageOfCards(call, before, { ranges, oldestFirst: true });
    }
    case 'mine':
      return pageOfCards(call, before, { ranges: [{ where: { ...mine, state: 'accepted' } }] });
    case 'done': {
      const ranges = ['resolved', 'closed'].map((state) => ({ where: { ...mine, state } }));
      return pageOfCards(call, before, { ranges });
    }
    default:
      return kind satisfies never;
  }
};

/**
 * Current names of the people in the timeline. The reader and the assignee are known, so mostly
 * nothing has to be read.
 */
async function namesIn(
  request: ServiceRequest,
  { _id, name }: Person,
): Promise<ReadonlyMap<OpenId, string>> {
  const known = new Map([[_id, name]]);
  if (request.assignee) known.set(request.assignee.openid, request.assignee.name);
  const avoided = request.asker === _id ? request.avoid.people.map(({ openid }) => openid) : [];
  const others = [...namedIn(request), ...avoided].filter((openid) => !known.has(openid));
  return new Map([...known, ...(await namesOf(others))]);
}

/** Whom this reader may ring about it, with the current number, and the picture of whoever comes. */
async function helperFor(
  openid: OpenId | null,
  request: ServiceRequest,
  is: Relation,
  reader: Person,
): Promise<Helper> {
  const rung = openid === null ? null : await people.find(openid);
  const comes = is.assignee ? reader : rung;
  const portrait = mayReadDoorCode(is, request) ? (comes?.portrait ?? null) : null;
  const viewer = { openid: reader._id, isOffice: false };
  const { addresses } = await shownFiles(portrait ? [portrait] : [], viewer);
  return {
    toRing: is.asker && !rung?.terms.showPhone ? null : numberOf(rung, request),
    portrait: (portrait && addresses.get(portrait)) ?? null,
  };
}

function numberOf(rung: Person | null, { owner }: ServiceRequest): RequestView['toRing'] {
  return rung?.phone
    ? { name: rung.name, phone: rung.phone, leads: owner.kind === 'studio' }
    : null;
}

/** The subrequests that were created, with the fields that a line needs. */
async function partsOf({ subrequests: parts }: ServiceRequest) {
  if (parts.length === 0) return [];
  const ids = parts.map((part) => part.id);
  return requests.list({ where: { _id: _.in(ids) }, limit: ids.length, fields: CARD_FIELDS });
}

/** 谁看过: the people who read the sealed words, by the name they have now and the one they had then. */
async function readingsOf(id: string): Promise<RequestView['readings']> {
  const found = await deeds.list({
    where: { 'matters.id': id, act: 'sealed.read' },
    orderBy: [['at', 'desc']],
    limit: READINGS_SHOWN,
    fields: ['by', 'byName', 'at'],
  });
  const people = await calledOf([...new Set(found.flatMap(({ by }) => by || []))]);
  return found.map(({ by, byName, at }) => {
    const person = people.get(by);
    return { name: person ? sayWho(person, at) : (byName ?? GONE), at };
  });
}
