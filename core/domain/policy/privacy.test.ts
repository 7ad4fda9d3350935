import { CATEGORIES } from '../category/category';
import type { Person } from '../person/person';
import { openActions } from '../policy/acting';
import {
  mayReadContact,
  mayReadExcerpt,
  mayReadRating,
  mayReadRatingsOfJoined,
  mayReadRatingWords,
  mayReadWords,
  maySee,
} from '../policy/reading';
import { relationTo } from '../policy/relation';
import { followUpDueAt } from '../request/clock/after-closing';
import { decline, dispatch } from '../request/commands/assignment';
import { conclude } from '../request/commands/conclude';
import { followUp } from '../request/commands/follow-up';
import { record, refer, reopen, withdraw } from '../request/commands/outcome';
import type { ServiceRequest } from '../request/model/state';
import { hotlineText } from '../request/wording/hotline';
import { sayEvent } from '../request/wording/timeline';
import {
  accepted,
  answered,
  asDoer,
  closed,
  grandma,
  NAMES,
  offered,
  referred,
  resolved,
  secretaryLi,
  stored,
  submitted,
  toSecretary,
  toStudioOwner,
  volunteer,
  withdrawn,
} from '../testing/given';
import { DAY, later, member, NOW, officeHolder, placeAt, resident, TOWN } from '../testing/town';

/** Who may read which part of a request: words, phone and flat, rating. */
const readers = {
  asker: resident('grandma'),
  assignee: member('wang', 'east'),
  colleague: member('zhao', 'east'),
  lead: member('lead-of-east', 'east'),
  secretary: officeHolder('secretary-li', 'secretary', 'xingye'),
  stranger: resident('neighbour'),
} as const;

type Who = keyof typeof readers;
const everybody = Object.keys(readers) as Who[];

const is = (who: Who, request: ServiceRequest, now = NOW) =>
  relationTo(readers[who], request, TOWN, now);
const whoReads = (request: ServiceRequest, now = NOW) =>
  everybody.filter((who) => mayReadWords(is(who, request, now), request));
const whoRings = (request: ServiceRequest, now = NOW) =>
  everybody.filter((who) => mayReadContact(is(who, request, now), request, now));

const sealed = { category: 'counsel' } as const;
const WELL = { well: true, words: '' };
const reopened = (but = {}) => stored(reopen(closed(but), '', toSecretary(), grandma, NOW));

describe('words', () => {
  test('the words of an open request are read by everybody it concerns', () => {
    const parties = ['asker', 'assignee', 'colleague', 'lead', 'secretary'];
    expect(whoReads(offered())).toEqual(parties);
    expect(whoReads(accepted())).toEqual(parties);
    expect(whoReads(submitted())).toEqual(['asker', 'secretary']);
  });

  test('a closed request is read by whoever had it, the lead and the office, for thirty days', () => {
    const had = ['asker', 'assignee', 'lead', 'secretary'];
    expect(whoReads(closed())).toEqual(had);
    expect(whoReads(closed(), later(30 * DAY))).toEqual(had);
    expect(whoReads(closed(), later(30 * DAY + 1))).toEqual(['asker']);
  });

  test('after withdrawal only the asker reads them, and others learn no more than that it was taken back', () => {
    const gone = stored(withdraw(accepted(), '', grandma, NOW));
    expect(whoReads(gone)).toEqual(['asker']);
    expect(everybody.filter((who) => maySee(is(who, gone)))).toEqual([
      ...['asker', 'assignee', 'lead', 'secretary'],
    ]);
    expect(everybody.filter((who) => is(who, gone).past)).not.toContain('asker');
  });

  test('a follow-up call that is due still reads the words, however late it is made', () => {
    const due = { ...closed(), followUpAt: later(DAY) };
    expect(whoReads(due, later(60 * DAY))).toEqual(['asker', 'secretary']);
  });

  test.each([
    ['waits in an office', submitted('counsel'), ['asker']],
    ['waits for a studio', offered(sealed), ['asker']],
    ['is in work', accepted(sealed), ['asker', 'assignee']],
    ['is resolved', resolved(sealed), ['asker', 'assignee']],
    ['is closed', closed(sealed), ['asker', 'assignee']],
    ['was reopened', reopened(sealed), ['asker']],
    [
      'was reopened and is offered to others',
      stored(dispatch(reopened(sealed), toStudioOwner('west'), '', secretaryLi, NOW)),
      ['asker'],
    ],
    ['was handed outside', referred(accepted(sealed)), ['asker']],
    ['was taken back', stored(withdraw(accepted(sealed), '', grandma, NOW)), ['asker']],
  ])('the words of a confidential request that %s', (_, request, expected) => {
    expect(whoReads(request)).toEqual(expected);
  });

  test('a list shows the beginning of sealed words to the asker alone, because lists are not logged', () => {
    const whoSees = (request: ServiceRequest) =>
      everybody.filter((who) => mayReadExcerpt(is(who, request), request));
    expect(whoSees(accepted(sealed))).toEqual(['asker']);
    expect(whoSees(accepted())).toEqual(whoReads(accepted()));
  });

  test('the confidential categories are those of the practice', () => {
    const codes = CATEGORIES.filter((category) => category.sealed).map(({ code }) => code);
    expect(codes).toEqual(['law', 'counsel', 'domestic', 'youth']);
  });
});

describe('telephone and flat', () => {
  test.each([
    ['waits', offered(), ['asker']],
    ['is in work', accepted(), ['asker', 'assignee', 'lead']],
    ['is resolved', resolved(), ['asker', 'assignee', 'lead']],
    ['was answered by an office', answered(), ['asker']],
    ['was withdrawn', withdrawn(), ['asker']],
    ['was handed outside', referred(accepted()), ['asker', 'secretary']],
    ['was reopened', reopened(), ['asker', 'secretary']],
    ['is sealed and an office’s', submitted('law'), ['asker']],
    ['is sealed', accepted(sealed), ['asker', 'assignee']],
  ])('of a request that %s', (_, request, expected) => {
    expect(whoRings(request)).toEqual(expected);
  });

  test('helpers no longer see them thirty days after closing', () => {
    expect(whoRings(closed(), later(30 * DAY))).toEqual(['asker', 'assignee', 'lead']);
    expect(whoRings(closed(), later(30 * DAY + 1))).toEqual(['asker']);
  });
});

describe('the scheduled follow-up call (回访)', () => {
  const officer = officeHolder('officer-sun', 'officer', 'street');
  const grid = officeHolder('grid-worker', 'secretary', 'grid-1');
  const neighbour = member('hu', 'west');
  const rings = (person: Person, request: ServiceRequest, now: string) =>
    mayReadContact(relationTo(person, request, TOWN, NOW), request, now);
  const request = closed({ category: 'leak' });
  const due = request.followUpAt ?? '';

  test('an office makes it with the telephone number, on its day or later', () => {
    for (const person of [readers.secretary, grid, officer]) {
      expect(rings(person, request, NOW)).toBe(false);
      expect(rings(person, request, due)).toBe(true);
      expect(rings(person, request, later(35 * DAY))).toBe(true);
    }
  });

  test('nobody makes it twice', () => {
    const done = stored(followUp(request, WELL, toSecretary(due), secretaryLi, due), due);
    expect(whoRings(done, due)).toEqual(['asker', 'assignee', 'lead']);
  });

  test('a volunteer who did not accept the request does not see it', () => {
    expect(maySee(relationTo(neighbour, request, TOWN, NOW))).toBe(false);
    expect(rings(neighbour, request, due)).toBe(false);
    expect(whoRings(request, due)).toEqual(['asker', 'assignee', 'lead', 'secretary']);
  });

  test.each<[string, ServiceRequest]>([
    ['volunteered for it', { ...request, assignee: volunteer('secretary-li') }],
    ['said that it was done', { ...request, result: { ...request.result, by: 'secretary-li' } }],
    ['joined it', { ...request, joined: [{ openid: 'secretary-li', at: NOW, rating: null }] }],
    [
      'is not wanted by the asker',
      { ...request, avoid: { studios: [], names: ['secretary-li'], people: [] } },
    ],
  ])('a secretary who %s does not make it; the office above does', (_, own) => {
    expect(is('secretary', own).asksAfter).toBe(false);
    expect(rings(officer, own, due)).toBe(true);
  });

  test('no number is shown for a confidential request or an anonymous asker', () => {
    expect(rings(readers.secretary, closed(sealed), later(21 * DAY))).toBe(false);
    const nameless = closed({ category: 'leak', nameless: 'altogether' });
    expect(rings(readers.secretary, nameless, due)).toBe(false);
  });

  test('it is due while there is still time to make it', () => {
    for (const { code: category } of CATEGORIES) {
      const due = followUpDueAt({ category, beneficiaries: ['disabled'] }, NOW);
      expect(due !== null && due <= later(21 * DAY)).toBe(true);
    }
  });
});

describe('the follow-up call after a complaint', () => {
  const unhappy = (but = {}): ServiceRequest => ({ ...closed(but), unhappy: true });
  const well = (request: ServiceRequest) =>
    stored(followUp(request, WELL, toSecretary(), secretaryLi, NOW));

  test('an office makes it with the telephone number, in every category, within thirty days', () => {
    const inTime = ['asker', 'assignee', 'lead', 'secretary'];
    expect(whoRings(unhappy())).toEqual(inTime);
    expect(whoRings(unhappy(), later(30 * DAY))).toEqual(inTime);
    expect(whoRings(unhappy(), later(30 * DAY + 1))).toEqual(['asker']);
    expect(whoRings(well(unhappy()))).not.toContain('secretary');
  });

  test('no number is shown for a confidential request or an anonymous asker', () => {
    expect(whoRings(unhappy(sealed))).not.toContain('secretary');
    expect(whoRings(unhappy({ nameless: 'altogether' }))).toEqual(['asker']);
  });

  const request = { ...closed(), unhappy: true };
  test.each<[string, ServiceRequest]>([
    ['said that it was done', { ...request, result: { ...request.result, by: 'secretary-li' } }],
    ['joined it', { ...request, joined: [{ openid: 'secretary-li', at: NOW, rating: null }] }],
  ])('an office that %s does not make it, and can note what it hears', (_, own) => {
    expect(mayReadContact(is('secretary', own), own, NOW)).toBe(false);
    const open = openActions(is('secretary', own), own, NOW);
    expect(open).toContain('record');
    expect(open).not.toContain('followUp');
  });

  test('people whom the asker avoids do not make it', () => {
    const avoided = { ...unhappy(), avoid: { studios: [], names: ['secretary-li'], people: [] } };
    expect(is('secretary', avoided).asksAfter).toBe(false);
  });
});

describe('the rating', () => {
  test('the asker and the office see it, and the rated volunteer never does', () => {
    const seen = everybody.filter((who) => mayReadRating(is(who, closed())));
    expect(seen).toEqual(['asker', 'secretary']);
  });

  test('a complaint is never shown to the rated volunteer, even if they hold the office as well', () => {
    const unhappy = { ...closed(), unhappy: true };
    const both = {
      ...readers.secretary,
      ...member('wang', 'east'),
      roles: readers.secretary.roles,
    };
    const own = relationTo(both, unhappy, TOWN, NOW);
    expect(own).toMatchObject({ office: true, assignee: true });
    expect(mayReadRating(own)).toBe(false);
    // The button for the follow-up call after a complaint would reveal it.
    expect(openActions(own, unhappy, NOW)).toEqual([]);
    expect(openActions(is('secretary', unhappy), unhappy, NOW)).toEqual(['followUp']);
  });

  test('the office alone sees ratings of neighbours who joined', () => {
    const reads = everybody.filter((who) => mayReadRatingsOfJoined(is(who, closed())));
    expect(reads).toEqual(['secretary']);
    const rated = { ...closed(), owner: volunteer('secretary-li') };
    expect(mayReadRatingsOfJoined(is('secretary', rated))).toBe(false);
  });

  test('words of a rating are as confidential as the request', () => {
    const seen = (request: ServiceRequest) =>
      everybody.filter((who) => mayReadRatingWords(is(who, request), request));
    expect(seen(closed())).toEqual(['asker', 'secretary']);
    expect(seen(closed(sealed))).toEqual(['asker']);
  });
});

const PLACE = NAMES.place(placeAt('house-5'));

describe('words of a confidential request never appear', () => {
  const secret = '不想上学';
  const wang = asDoer(volunteer());
  const noted = stored(record(accepted({ ...sealed, what: secret }), secret, wang, NOW));
  const given = stored(decline(noted, secret, toSecretary(), wang, NOW));
  const outside = { to: '区心理中心', note: secret };
  const told = stored(refer(given, outside, toSecretary().owner, secretaryLi, NOW));

  test('in a timeline for readers without access', () => {
    const lines = told.timeline.map((event) => sayEvent(event, false, false, NAMES, NOW));
    expect(JSON.stringify(lines)).not.toContain(secret);
    expect(lines.every(({ words }) => words === '')).toBe(true);
  });

  test('in a notice', () => {
    const { next } = conclude({ next: told, events: told.timeline }, null, TOWN, NOW);
    expect(Object.keys(next.notices).length).toBeGreaterThan(5);
    expect(JSON.stringify(next.notices)).not.toContain(secret);
  });

  test('in the text that an office sends to an outside agency', () => {
    expect(hotlineText(told, PLACE, false)).not.toContain(secret);
    expect(hotlineText(told, PLACE, true)).toContain(secret);
  });
});

test('the text for 12345 names the place and the trouble, never the asker', () => {
  const text = hotlineText(referred(), PLACE, true);
  expect(text).toBe(
    [
      '诉求类别：其他',
      '地点：兴业里社区 · 5号楼',
      '居民反映时间：2026年3月11日',
      '反映内容：厨房水龙头滴水三天了',
      '居民希望得到答复。',
    ].join('\n'),
  );
  for (const own of ['陈奶奶', '026-5550100', '602']) expect(text).not.toContain(own);
});

test('readers without access cannot open a confidential request by changing its category', () => {
  const mayCorrect = (request: ServiceRequest) =>
    everybody.filter((who) => openActions(is(who, request), request, NOW).includes('correct'));
  expect(mayCorrect(accepted(sealed))).toEqual(['asker', 'assignee']);
  expect(mayCorrect(offered(sealed))).toEqual(['asker']);
  expect(mayCorrect(accepted())).toEqual(['asker', 'assignee', 'lead', 'secretary']);
});
