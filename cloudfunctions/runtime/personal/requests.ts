import { withoutPerson } from '../../../core/domain/base/erased';
import { withoutContact } from '../../../core/domain/request/clock/retention';
import { erased } from '../../../core/domain/request/commands/forget';
import type { RequestEvent } from '../../../core/domain/request/model/event';
import { filesOf } from '../../../core/domain/request/model/files';
import type { Slip } from '../../../core/domain/request/model/slip';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { _ } from '../../store/cloud';
import { inbox, requests } from '../../store/tables';
import { forgetFiles } from '../uploads/forget-files';
import { allOf } from './all-of';
import { AT_ONCE, type Erasing, type Holding } from './holding';
import { rewrite, scrub } from './scrub';

/**
 * 诉求: the person's own requests lose every word and stay as a figure; in others' requests the person's
 * part stays without a name.
 */
export const heldRequests: Holding = {
  what: '求助的内容、照片、语音、经过与评价；参与过、办过的事',
  exportOf: async (openid) => [
    ...(await ownOf(openid)),
    ...(await joinedBy(openid)),
    ...(await doneBy(openid)),
  ],
  erase: async (erasing) => {
    const own = await requests.list({ where: { asker: erasing.who.openid }, limit: AT_ONCE });
    for (const request of own) await eraseOwn(request, erasing);
    if (own.length > 0) return own.length;
    return (await eraseNamed(erasing)) || eraseConcerned(erasing);
  },
};

/**
 * Files are deleted first, so that a run that dies before the document is written finds their ids
 * again.
 */
async function eraseOwn(request: ServiceRequest, erasing: Erasing): Promise<void> {
  await forgetFiles(filesOf(request));
  await forgetTold(request._id, erasing);
  const gone = withoutPerson(erased(request), erasing.who) as ServiceRequest;
  await rewrite(requests, request, gone);
}

/** The other places where a person can appear in a request. */
const NAMED = [
  'joined.openid',
  'assignee.openid',
  'owner.openid',
  'excludedVolunteers',
  'avoid.people.openid',
  'result.by',
  'followUp.by',
  'slips.holder',
  'slips.taken.by',
  'slips.returned.by',
  'slips.contested.by',
  'slips.settled.by',
  'parent.openid',
  'timeline.by.openid',
  'timeline.volunteer.openid',
  'timeline.to.openid',
  'timeline.from.openid',
  'commands.by',
] as const;

async function eraseNamed(erasing: Erasing): Promise<number> {
  const { who, roots } = erasing;
  const named = NAMED.map((field) => ({ [field]: who.openid }));
  const found = await requests.list({
    where: _.and([{ ancestors: _.in([...roots]) }, _.or(named as [object])]),
    limit: AT_ONCE,
  });
  for (const request of found) {
    await forgetTold(request._id, erasing);
    await scrub(requests, request, who);
  }
  return found.length;
}

/**
 * 当事人: requests of others in which the person is the one who is helped, found by their telephone. A
 * number that was only typed may be somebody else's, so what is under way keeps it until it is over.
 */
async function eraseConcerned({ who, roots }: Erasing): Promise<number> {
  if (who.phone === '') return 0;
  const over = who.proven ? {} : { state: _.in(['closed', 'withdrawn']) };
  const found = await requests.list({
    where: { ancestors: _.in([...roots]), 'concerned.phone': who.phone, ...over },
    limit: AT_ONCE,
  });
  for (const request of found) {
    await rewrite(requests, request, withoutPerson(withoutContact(request), who) as ServiceRequest);
  }
  return found.length;
}

/** Messages to others about this request that name the person. */
async function forgetTold(id: string, { who }: Erasing): Promise<void> {
  for (let after = `${id}:`; ; ) {
    const told = await inbox.list({
      where: { _id: _.and(_.gt(after), _.lt(`${id};`)) },
      orderBy: [['_id', 'asc']],
      limit: AT_ONCE,
    });
    // Messages about the person's own requests are deleted completely.
    const others = told.filter(({ openid }) => openid !== who.openid);
    for (const item of others) await scrub(inbox, item, who);
    const last = told.at(-1);
    if (!last || told.length < AT_ONCE) return;
    after = last._id;
  }
}

const OWN = [
  'category',
  'state',
  'what',
  'photos',
  'voice',
  'additions',
  'place',
  'askerName',
  'forWhom',
  'concerned',
  'atHome',
  'beneficiaries',
  'avoid',
  'submittedAt',
  'closedAt',
  'result',
  'rating',
  'followUp',
  'slips',
  'timeline',
] as const;

async function ownOf(asker: string): Promise<object[]> {
  const found = await allOf(requests, {
    where: { asker },
    by: 'submittedAt',
    momentOf: ({ submittedAt }) => submittedAt,
    fields: OWN,
  });
  // The events and the person's own words; other people in them are not exported.
  return found.map(({ timeline, result, followUp, slips, avoid, ...own }) => ({
    ...own,
    slips: slips.map(ownSlip),
    avoid: { ...avoid, people: avoid.people.map(({ said }) => ({ said })) },
    result: result && { words: result.words, photos: result.photos, at: result.at },
    followUp: followUp && { well: followUp.well, words: followUp.words, at: followUp.at },
    timeline: timeline.map((event) => ownEvent(event, asker)),
  }));
}

/** What they entrusted to a volunteer and got back, without the people. */
function ownSlip({ items, mandates, letter, taken, returned }: Slip): object {
  return {
    ...{ items, mandates, letter, takenAt: taken.at },
    returned: returned && {
      at: returned.at,
      words: returned.words,
      spent: returned.spent,
      change: returned.change,
      receipts: returned.receipts,
    },
  };
}

/** Who somebody else is to WeChat is nobody's business. */
function withoutIds(said: object): object {
  return JSON.parse(
    JSON.stringify(said, (key, value: unknown) => (key === 'openid' ? undefined : value)),
  );
}

/** The events, with words only where the person said them. */
function ownEvent(event: RequestEvent, openid: string): object {
  const { by, at, type, ...said } = event;
  return by !== 'clock' && by.openid === openid ? { type, at, ...withoutIds(said) } : { type, at };
}

async function joinedBy(openid: string): Promise<object[]> {
  const found = await allOf(requests, {
    where: { 'joined.openid': openid },
    by: 'submittedAt',
    momentOf: ({ submittedAt }) => submittedAt,
    fields: ['category', 'submittedAt', 'joined'],
  });
  return found.map(({ _id, category, joined }) => ({
    _id,
    category,
    joined: joined.filter((one) => one.openid === openid),
  }));
}

/** Work for others: the person's own part, without the others' data. */
async function doneBy(openid: string): Promise<object[]> {
  const found = await allOf(requests, {
    where: { 'assignee.openid': openid },
    by: 'submittedAt',
    momentOf: ({ submittedAt }) => submittedAt,
    fields: ['category', 'state', 'submittedAt', 'result'],
  });
  return found.map(({ _id, category, state, result }) => ({
    _id,
    category,
    state,
    result: result?.by === openid ? { words: result.words, minutes: result.minutes } : null,
  }));
}
