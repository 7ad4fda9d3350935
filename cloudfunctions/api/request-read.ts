import { randomUUID } from 'node:crypto';
import type { Page, RequestCard } from '../../core/contract/view';
import { categoryOf } from '../../core/domain/category';
import { activeStudio } from '../../core/domain/person';
import { mayReadWords, maySee, officeNodes, standing } from '../../core/domain/policy';
import { Refusal } from '../../core/domain/refusal';
import { OPEN_STATES, type ServiceRequest } from '../../core/domain/request-state';
import type { Call } from '../runtime/call';
import type { Handler } from '../runtime/door';
import { _ } from '../store/cloud';
import { addressesOf } from '../store/files';
import { readPage } from '../store/page';
import type { Where } from '../store/table';
import { readings, requests } from '../store/tables';
import { CARD_FIELDS, cardOf, photosFor, viewOf } from './request-view';

/** How many readings of sealed words the asker is shown, newest first. */
const READINGS_SHOWN = 50;

export const readRequest: Handler<'requests.read'> = async (call, { id }) => {
  const [request, person, directory] = await Promise.all([
    requests.find(id),
    call.person,
    call.directory,
  ]);
  if (!request) throw new Refusal('request/not-found');
  const is = standing(person, request, directory);
  if (!maySee(is)) throw new Refusal('request/not-found');

  const { sealed } = categoryOf(request.category);
  const helperReads = sealed && !is.asker && mayReadWords(is, request);
  const [addresses, readBy] = await Promise.all([
    addressesOf(photosFor(is, request)),
    sealed && is.asker ? readingsOf(id) : null,
    // Logged before anything is shown: no reading without its record.
    helperReads &&
      readings.insert({ _id: randomUUID(), requestId: id, name: person.name, at: call.now }),
  ]);
  return viewOf(request, is, addresses, readBy, call.now);
};

export const listMine: Handler<'requests.listMine'> = (call, { kind, before }) =>
  pageOfCards(call, before, async () => ({
    asker: call.openid,
    state: _.in(kind === 'open' ? [...OPEN_STATES] : ['closed', 'withdrawn']),
  }));

export const listTasks: Handler<'requests.listTasks'> = (call, { kind, before }) =>
  pageOfCards(call, before, async () => {
    const person = await call.person;
    const studio = activeStudio(person);
    switch (kind) {
      case 'waiting':
        if (!studio) throw new Refusal('volunteer/not-approved');
        return { askedStudios: studio, state: 'offered' };
      case 'mine':
        if (!person.volunteer) throw new Refusal('volunteer/not-approved');
        return { 'handledBy.openid': call.openid, state: 'accepted' };
      case 'done':
        if (!person.volunteer) throw new Refusal('volunteer/not-approved');
        return { 'handledBy.openid': call.openid, state: _.in(['resolved', 'closed']) };
      default:
        return kind satisfies never;
    }
  });

export const listOffice: Handler<'office.list'> = (call, { kind, before }) =>
  pageOfCards(call, before, async () => {
    const nodes = officeNodes(await call.person);
    if (nodes.length === 0) throw new Refusal('policy/forbidden');
    return { ancestors: _.in([...nodes]), ...OFFICE_LISTS[kind] };
  });

/** What stands behind the doors of the board; also what the board counts. */
export const OFFICE_LISTS = {
  unanswered: { state: _.in(['submitted', 'offered']) },
  overdue: { overdue: true },
  unhappy: { unhappy: true },
  all: {},
} as const satisfies Record<string, Where>;

async function readingsOf(requestId: string) {
  return readings.list({ where: { requestId }, orderBy: [['at', 'desc']], limit: READINGS_SHOWN });
}

async function pageOfCards(
  call: Call,
  before: string | undefined,
  scope: () => Promise<Where>,
): Promise<Page<RequestCard>> {
  const { documents, next } = await readPage<ServiceRequest>(requests, {
    lanes: [{ where: await scope() }],
    by: 'submittedAt',
    momentOf: (request) => request.submittedAt,
    before,
    fields: CARD_FIELDS,
  });
  const [person, directory] = await Promise.all([call.person, call.directory]);
  // 回避: what is kept from a volunteer is not in their list either.
  const items = documents
    .filter((request) => maySee(standing(person, request, directory)))
    .map((request) => cardOf(request, person, directory, call.now));
  return { items, next, now: call.now };
}
