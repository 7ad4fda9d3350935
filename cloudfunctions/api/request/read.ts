import type { RequestView } from '../../../core/contract/request/view';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { categoryOf } from '../../../core/domain/category/category';
import { activeStudio, type Person } from '../../../core/domain/person/person';
import { maySee } from '../../../core/domain/policy/reading';
import { relationTo } from '../../../core/domain/policy/relation';
import { whomToCall } from '../../../core/domain/policy/whom-to-call';
import { OPEN_STATES, RANKS, type ServiceRequest } from '../../../core/domain/request/model/state';
import { namedIn } from '../../../core/domain/request/wording/timeline';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { addressesOf } from '../../store/files';
import { namesOf } from '../../store/names';
import { deeds, people, requests } from '../../store/tables';
import { pageOfCards } from './page';
import { recordRead } from './record-seen';
import { shownParts } from './subrequests';
import { CARD_FIELDS, filesFor, viewOf } from './view';

/** How many readings of sealed words the asker is shown, newest first. */
const READINGS_SHOWN = 50;

/** Who is nobody here any more. */
const GONE = '已注销的志愿者';

/** States in which nothing is left to do. */
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
  const [addresses, readBy, parts, people, toRing] = await Promise.all([
    addressesOf(filesFor(is, request)),
    sealed && is.asker ? readingsOf(id) : null,
    partsOf(request),
    namesIn(request, person),
    ringFor(ringing, request, is.asker),
    // Before anything is shown: no reading without its record.
    recordRead(call, request, is, person, ringing),
  ]);
  const view = viewOf(request, is, addresses, readBy, { directory, people }, toRing, call.now);
  return { ...view, ...shownParts(request, parts, { person, directory, is, now: call.now }) };
};

export const listMine: Handler<'requests.listMine'> = (call, { kind, before }) => {
  const states = kind === 'open' ? OPEN_STATES : DONE_STATES;
  // One's own, and those one joined; nobody can join their own.
  const ranges = ['asker', 'joined.openid'].flatMap((whose) =>
    states.map((state) => ({ where: { [whose]: call.openid, state } })),
  );
  return pageOfCards(call, before, { ranges });
};

/** Waiting requests begin with danger, then with the longest waiting; the rest with the newest. */
export const listTasks: Handler<'requests.listTasks'> = async (call, { kind, before }) => {
  const person = await call.person;
  const studio = activeStudio(person);
  const mine = { 'assignee.openid': call.openid };
  if (kind === 'waiting' ? !studio : !person.volunteer) throw new Refusal('volunteer/not-approved');
  switch (kind) {
    case 'waiting': {
      const where = { askedStudios: studio, state: 'offered' };
      const ranges = RANKS.map((rank) => ({ where: { ...where, rank }, rank }));
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
 * What those are called now whom the timeline names. The reader is known, and so is whoever has it or
 * had it last, whose name in the request follows them: mostly nothing has to be read.
 */
async function namesIn(
  request: ServiceRequest,
  { _id, name }: Person,
): Promise<ReadonlyMap<OpenId, string>> {
  const known = new Map([[_id, name]]);
  if (request.assignee) known.set(request.assignee.openid, request.assignee.name);
  const others = namedIn(request).filter((openid) => !known.has(openid));
  return new Map([...known, ...(await namesOf(others))]);
}

/** Their number as it is today, not as it was when they took it. */
async function ringFor(
  openid: OpenId | null,
  { owner }: ServiceRequest,
  onlyIfShown: boolean,
): Promise<RequestView['toRing']> {
  const one = openid === null ? null : await people.find(openid);
  if (onlyIfShown && !one?.volunteer?.showPhone) return null;
  return one?.phone ? { name: one.name, phone: one.phone, leads: owner.kind === 'studio' } : null;
}

/** The parts that were made, as far as a line needs them. */
async function partsOf({ subrequests: parts }: ServiceRequest) {
  if (parts.length === 0) return [];
  const ids = parts.map((part) => part.id);
  return requests.list({ where: { _id: _.in(ids) }, limit: ids.length, fields: CARD_FIELDS });
}

/** 谁看过: who read its sealed words, as they are called now. */
async function readingsOf(id: string): Promise<RequestView['readings']> {
  const found = await deeds.list({
    where: { 'matters.id': id, act: 'sealed.read' },
    orderBy: [['at', 'desc']],
    limit: READINGS_SHOWN,
    fields: ['by', 'byName', 'at'],
  });
  const names = await namesOf([...new Set(found.flatMap(({ by }) => by || []))]);
  return found.map(({ by, byName, at }) => ({ name: names.get(by) ?? byName ?? GONE, at }));
}
