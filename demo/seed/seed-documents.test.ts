import { CATEGORIES } from '../../core/domain/category/category';
import { activeStudios, standingIn } from '../../core/domain/person/standing';
import { NOTHING_SPECIAL } from '../../core/domain/request/model/draft';
import type { RequestState } from '../../core/domain/request/model/state';
import { route } from '../../core/domain/routing/routing';
import { needOf } from '../../core/domain/routing/specialists';
import { Directory } from '../../core/domain/studio/directory';
import { dueFor } from '../../core/domain/time/due';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { cast, LEADING, NEWCOMER } from './cast';
import { seedDocuments } from './seed-documents';
import { buildingId, COMMUNITIES, nodeOf } from './tree';
import { crewsIn } from './world';

const NOW = '2026-03-18T02:30:00.000Z';

/** Every five hours for a week: all weekdays, day and night. */
const MOMENTS = Array.from({ length: 34 }, (_, index) => minutesAfter(NOW, index * 5 * 60));

const EVERY_STATE: readonly RequestState[] = [
  'accepted',
  'closed',
  'offered',
  'referred',
  'resolved',
  'submitted',
  'withdrawn',
];

function seed(now: Moment = NOW) {
  const documents = seedDocuments(now);
  const { requests, people, studios, orgs } = documents;
  return { documents, requests, people, studios, directory: new Directory(orgs, studios) };
}

test('the same now gives the same documents', () => {
  expect(seedDocuments(NOW)).toEqual(seedDocuments(NOW));
});

test('whenever it is opened, there are requests in every state', () => {
  for (const now of MOMENTS) {
    const { requests } = seed(now);
    const states = [...new Set(requests.map(({ state }) => state))].sort();
    expect({ now, states }).toEqual({ now, states: EVERY_STATE });
    const kinds = {
      overdue: requests.some(({ overdue }) => overdue),
      unhappy: requests.some(({ rating }) => (rating?.stars ?? 5) <= 2),
      reopened: requests.some(({ state, unhappy }) => state === 'submitted' && unhappy),
      unanswered: requests.some(({ state, rating }) => state === 'closed' && rating === null),
    };
    expect({ now, ...kinds }).toEqual({
      now,
      overdue: true,
      unhappy: true,
      reopened: true,
      unanswered: true,
    });
  }
});

test('whenever it is opened, the clock has handled everything that is due', () => {
  for (const now of MOMENTS) {
    const late = seed(now).requests.filter(
      (request) => minutesAfter(dueFor(request, 'ladder') ?? '9999', 1) <= now,
    );
    expect({ now, late }).toEqual({ now, late: [] });
  }
});

test('whenever it is opened, no list of the secretary is empty', () => {
  for (const now of MOMENTS) {
    const { requests, people } = seed(now);
    const here = requests.filter(({ ancestors }) => ancestors.includes('c-yinxing'));
    const applicants = people.filter(({ standings }) =>
      standings.some(
        ({ state, ancestors }) => state === 'applied' && ancestors.includes('c-yinxing'),
      ),
    );
    const doors = {
      unanswered: here.some(({ state }) => state === 'submitted' || state === 'offered'),
      overdue: here.some(({ overdue }) => overdue),
      unhappy: here.some(({ unhappy }) => unhappy),
      applied: applicants.length > 0,
    };
    expect({ now, ...doors }).toEqual({
      now,
      unanswered: true,
      overdue: true,
      unhappy: true,
      applied: true,
    });
  }
});

test('in each community every category of studios is served', () => {
  const { directory } = seed();
  for (const { key } of COMMUNITIES) {
    const { ancestors } = nodeOf(buildingId(key, 1));
    for (const { code } of CATEGORIES.filter(({ responsible }) => responsible === 'studios')) {
      const found = ancestors.flatMap((node) => directory.serving(code, node));
      expect(found.filter(({ paused }) => !paused).length).toBeGreaterThan(0);
    }
  }
});

test('the leak of the leading resident is offered to the studio of the leading volunteer, who is free', () => {
  const { people, requests, directory } = seed();
  const [resident, volunteer, secretary] = LEADING.map((id) =>
    people.find(({ _id }) => _id === id),
  );
  if (!resident?.home) throw new Error('the leading resident lives nowhere');
  const { _id: openid, name, phone, home } = resident;
  const draft = {
    ...NOTHING_SPECIAL,
    category: 'leak',
    what: '厨房漏水',
    photos: [],
    place: home,
    forWhom: 'self',
    concerned: { name, phone },
  } as const;
  const known = new Map(people.map((person) => [person._id, person]));
  const staffing = crewsIn({ people: known, directory, requests: new Map() });
  const { owner } = route(needOf(draft, { openid, name }), directory, staffing, NOW);
  expect(owner).toMatchObject({
    kind: 'studio',
    studioId: volunteer && activeStudios(volunteer)[0],
  });
  const inHand = requests.filter(
    (one) => one.state === 'accepted' && one.owner.openid === volunteer?._id,
  );
  expect(inHand).toEqual([]);
  expect(resident?.ancestors).toContain(secretary?.roles[0]?.node);
});

test('every person who is referred to exists', () => {
  const { documents, people, studios } = seed();
  const known = new Set(people.map(({ _id }) => _id));
  const named = JSON.stringify(documents).match(/o-demo-[a-z-]+/g) ?? [];
  expect([...new Set(named)].filter((openid) => !known.has(openid))).toEqual([]);
  const strangers = cast.map(({ openid }) => openid).filter((openid) => !known.has(openid));
  expect(strangers).toEqual([NEWCOMER]);
  for (const { _id, lead, leadName } of studios) {
    const person = people.find((one) => one._id === lead);
    expect(person?.name).toBe(leadName);
    expect(person && standingIn(person, _id)).toMatchObject({ state: 'approved' });
  }
});

test('no telephone number of the seed is in use, and no openid consists of digits', () => {
  const { documents, people } = seed();
  expect(JSON.stringify(documents)).not.toMatch(/1(?!54)[3-9]\d{9}/);
  for (const { _id, phone } of people) {
    expect(_id).toMatch(/[a-z]/);
    expect(phone).toMatch(/^154\d{8}$/);
  }
  expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length);
});

test('ids are unique within a collection, and no notice is left to send', () => {
  const { documents, requests, people } = seed();
  for (const [, list] of Object.entries(documents)) {
    expect(new Set(list.map(({ _id }) => _id)).size).toBe(list.length);
  }
  for (const { notices, due } of [...requests, ...people]) {
    expect(due.filter(({ job }) => job === 'tell' || job === 'count')).toEqual([]);
    expect(notices).toEqual({});
  }
});

test('every recipient of a notice has it in the inbox', () => {
  const { documents, requests } = seed();
  const ids = documents.inbox.map(({ _id }) => _id);
  for (const request of requests) {
    for (const [id, { to }] of Object.entries(request.notices)) {
      if (to.kind !== 'person') continue;
      expect(ids).toContain(`${request._id}:${id.replace(/n\d+$/, '')}:${to.openid}`);
    }
  }
});
