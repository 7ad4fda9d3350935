import fc from 'fast-check';
import { CATEGORY_CODES, type CategoryCode } from '../category/category';
import type { NodeId } from '../org/org';
import type { Owner } from '../request/model/owner';
import type { ServiceRequest } from '../request/model/state';
import { Directory } from '../studio/directory';
import type { Studio } from '../studio/studio';
import {
  accepted,
  offered,
  studioOwner,
  submitted,
  toSecretary,
  volunteer,
} from '../testing/given';
import { IDLE, oneMember, staff, staffing } from '../testing/staff';
import {
  directoryOf,
  later,
  NODES,
  NOW,
  OFFICE_DUE,
  pathOf,
  placeAt,
  refusalOf,
  studio,
} from '../testing/town';
import { reroute, rerouteTo, route, toOffice, toStudio } from './routing';
import { type Need, specialists } from './specialists';
import { Staffing } from './staffing';

function need(but: Partial<Need> = {}): Need {
  return {
    category: 'repair',
    ancestors: pathOf('house-5'),
    asker: 'grandma',
    askerName: '陈奶奶',
    concerned: { name: '陈奶奶' },
    joined: [],
    avoid: { studios: [], names: [], people: [] },
    excludedVolunteers: [],
    rank: 2,
    tried: [],
    ...but,
  };
}

const choose = (studios: readonly Studio[], but = {}, there = IDLE) =>
  route(need(but), directoryOf(...studios), there, NOW);

/** The id of the chosen studio, or the role of the office. */
function chosen(studios: readonly Studio[], but = {}, there = IDLE): string {
  const { owner } = choose(studios, but, there);
  return owner.kind === 'studio' ? owner.studioId : owner.role;
}

const weekends = [{ days: [6, 7], from: '09:00', to: '17:00' }];
const generalist = { specialities: ['errand'], alsoHelps: ['repair'] } as const;

describe('which studio is asked first', () => {
  test('a speciality comes before 兼办, even if that studio is nearer', () => {
    const studios = [studio('a', { ...generalist, serves: ['house-5'] }), studio('b')];
    expect(chosen(studios)).toBe('b');
  });

  test('an open studio comes before one that opens later, even if that one is nearer', () => {
    const studios = [studio('a', { hours: weekends, serves: ['house-5'] }), studio('b')];
    expect(chosen(studios)).toBe('b');
  });

  test.each([
    ['house-5', 'grid-1'],
    ['grid-1', 'xingye'],
    ['xingye', 'street'],
    ['street', 'district'],
  ])('a studio serving %s comes before one serving %s', (near, far) => {
    expect(chosen([studio('a', { serves: [far] }), studio('b', { serves: [near] })])).toBe('b');
  });

  test('the nearest node that a studio serves counts', () => {
    const studios = [
      studio('a', { serves: ['grid-1'] }),
      studio('b', { serves: ['street', 'heping', 'house-5'] }),
    ];
    expect(chosen(studios)).toBe('b');
  });

  test('at the same distance, the one with more capacity is asked', () => {
    const there = staffing({ a: { inWork: 2 }, b: { inWork: 2 } });
    const studios = [studio('a', { capacity: 4 }), studio('b', { capacity: 8 })];
    expect(chosen(studios, {}, there)).toBe('b');
  });

  test('all else being equal, the id decides, whatever the order of the list', () => {
    expect(chosen([studio('b'), studio('a')])).toBe('a');
    expect(chosen([studio('a'), studio('b')])).toBe('a');
  });
});

describe('which studios are not asked', () => {
  test.each([
    ['does not do this', studio('a', { specialities: ['law'] }), {}, 'no-studio'],
    ['serves another place', studio('a', { serves: ['heping'] }), {}, 'no-studio'],
    ['is paused', studio('a', { paused: true }), {}, 'no-studio'],
    [
      'the asker avoids',
      studio('a'),
      { avoid: { studios: ['a'], names: [], people: [] } },
      'no-studio',
    ],
    ['was asked before', studio('a'), { tried: ['a'] }, 'all-tried'],
  ])('a studio that %s is not asked; the secretary gets it and reads why', (_, only, but, why) => {
    expect(choose([only], but)).toEqual({
      owner: { kind: 'office', role: 'secretary', node: 'xingye' },
      reasons: [why],
      queues: false,
      dueAt: OFFICE_DUE,
    });
  });

  test('a full studio is not asked, even if it is the only one', () => {
    const carrying = (offers: number, inWork: number) =>
      staffing({ a: { offered: offers, inWork } });
    expect(choose([studio('a')], {}, carrying(3, 2))).toMatchObject({
      reasons: ['all-full'],
      queues: true,
    });
    expect(chosen([studio('a')], {}, carrying(0, 4))).toBe('a');
    expect(chosen([studio('a'), studio('b')], {}, carrying(7, 0))).toBe('b');
  });

  test('no studio is asked for categories that only an office answers', () => {
    for (const category of ['suggestion', 'other'] as const) {
      const only = studio('a', { specialities: [category] });
      expect(choose([only], { category })).toMatchObject({
        owner: { role: 'secretary' },
        reasons: ['office-answers'],
      });
      expect(specialists(need({ category }), directoryOf(only))).toEqual([]);
    }
  });
});

describe('the reason for the chosen studio', () => {
  test.each([
    ['house-5', 'same-building'],
    ['grid-1', 'same-grid'],
    ['xingye', 'same-community'],
    ['street', 'same-subdistrict'],
  ])('serving %s is %s', (serves, reason) => {
    expect(choose([studio('a', { serves: [serves] })]).reasons).toEqual([
      'speciality-exact',
      reason,
      'spare-capacity',
      'open-now',
    ]);
  });

  test('a studio serving a whole district is not called near', () => {
    const { reasons } = choose([studio('a', { serves: ['district'] })]);
    expect(reasons).toEqual(['speciality-exact', 'spare-capacity', 'open-now']);
  });

  test('a closed, busy studio that only also helps is described as such', () => {
    const only = studio('b', { ...generalist, hours: weekends });
    const { reasons } = choose([only], { tried: ['a'] }, staffing({ b: { inWork: 3 } }));
    expect(reasons).toEqual([
      'speciality-general',
      'same-subdistrict',
      'opens-later',
      'next-in-line',
    ]);
  });
});

describe('the deadline of an offer', () => {
  test('runs from now while the studio is open', () => {
    expect(choose([studio('a')]).dueAt).toBe(later(4 * 60));
  });

  test('runs from the next opening while the studio is closed', () => {
    // Saturday 09:00 in China, plus four hours.
    expect(choose([studio('a', { hours: weekends })]).dueAt).toBe('2026-03-14T05:00:00.000Z');
  });

  test.each([
    ['repair', '2026-03-12T03:00:00.000Z'],
    ['leak', '2026-03-11T12:15:00.000Z'],
  ] as const)(
    'in the evening, of a studio that never closes, %s: a request that can wait is not lost at night',
    (kind, at) => {
      const evening = '2026-03-11T12:00:00.000Z';
      const { dueAt } = route(need({ category: kind }), directoryOf(studio('a')), IDLE, evening);
      expect(dueAt).toBe(at);
    },
  );

  test('is the end of the next working day for an office, and half an hour in danger', () => {
    expect(choose([], { category: 'repair' }).dueAt).toBe(OFFICE_DUE);
    expect(choose([], { category: 'leak' }).dueAt).toBe(later(30));
  });

  test('does not wait for opening hours in an urgent request', () => {
    const { dueAt } = choose([studio('a', { hours: weekends })], { category: 'leak' });
    expect(dueAt).toBe(later(15));
  });
});

describe('a place without its own secretary', () => {
  const ask = (ancestors: readonly NodeId[]) =>
    toOffice(
      { ancestors, category: 'repair', avoid: { studios: [], names: [], people: [] } },
      directoryOf(),
      ['no-studio'],
      NOW,
    ).owner;

  test('goes to the subdistrict itself', () => {
    expect(ask(pathOf('street'))).toMatchObject({ role: 'officer', node: 'street' });
  });

  test('goes to the root when it lies above all offices', () => {
    expect(ask(['district'])).toMatchObject({ role: 'officer', node: 'district' });
  });
});

describe('a studio chosen by a person', () => {
  const town = directoryOf(studio('a'), studio('shut', { paused: true }));
  const pick = (id: string, but = {}, there = IDLE) =>
    toStudio(need(but), id, town, there, ['chosen-by-hand'], NOW);

  test('has the same deadline as one that routing found', () => {
    expect(pick('a')).toEqual({
      owner: studioOwner('a'),
      reasons: ['chosen-by-hand'],
      dueAt: later(4 * 60),
    });
  });

  test('may be asked for categories it does not declare, because a person has judged that', () => {
    expect(pick('a', { category: 'other' }).owner).toEqual(studioOwner('a'));
  });

  test.each([
    ['gone', {}, 'studio/not-found'],
    ['shut', {}, 'studio/paused'],
    ['a', { ancestors: ['elsewhere'] }, 'studio/does-not-serve'],
    ['a', { avoid: { studios: ['a'], names: [], people: [] } }, 'studio/keeps-away'],
  ])('%s is refused', (id, but, code) => {
    expect(refusalOf(() => pick(id, but))).toBe(code);
  });

  test('is refused if its only members are those who did not do it well', () => {
    const again = { excludedVolunteers: ['wang'] };
    const alone = staffing({ a: { members: [oneMember('wang')] } });
    expect(refusalOf(() => pick('a', again, alone))).toBe('studio/nobody-there');
    expect(refusalOf(() => pick('a', {}, staffing({ a: { members: [] } })))).toBe(
      'studio/nobody-there',
    );
    const two = staffing({
      a: { members: [oneMember('wang'), oneMember('zhao', { atOnce: 1, inHand: 1 })] },
    });
    expect(pick('a', again, two).owner).toEqual(studioOwner('a'));
  });
});

describe('free members', () => {
  const two = [studio('a'), studio('b')];
  const busy = oneMember('busy', { atOnce: 2, inHand: 2 });
  const free = oneMember('free', { atOnce: 2, inHand: 1 });

  test('a studio is full when its volunteers are, whatever its capacity', () => {
    expect(chosen(two, {}, staffing({ a: { members: [busy] } }))).toBe('b');
    expect(chosen(two, {}, staffing({ a: { members: [busy, oneMember('idle')] } }))).toBe('a');
    expect(choose([studio('a')], {}, staffing({ a: { members: [busy] } })).reasons).toEqual([
      'all-full',
    ]);
  });

  test('a waiting offer occupies a member', () => {
    expect(chosen(two, {}, staffing({ a: { members: [free], offered: 1 } }))).toBe('b');
  });

  test('a studio without members is not asked', () => {
    expect(chosen(two, {}, staffing({ a: { members: [] } }))).toBe('b');
    expect(choose([studio('a')], {}, staffing({ a: { members: [] } })).reasons).toEqual([
      'nobody-there',
    ]);
  });

  test('a member on duty now comes before one whose duty begins later', () => {
    const later = staffing({ a: { members: [oneMember('x', { onDuty: weekends })] } });
    expect(chosen(two, {}, later)).toBe('b');
    // Saturday 09:00 in China, plus four hours.
    expect(choose([studio('a')], {}, later)).toMatchObject({
      owner: studioOwner('a'),
      reasons: expect.arrayContaining(['opens-later']),
      dueAt: '2026-03-14T05:00:00.000Z',
    });
  });

  test('the last free member is kept for priority groups, if an equal studio has more', () => {
    const there = staffing({
      a: { members: [oneMember('x', { atOnce: 2, inHand: 1 })] },
      b: { members: [oneMember('y', { atOnce: 9, inHand: 7 })] },
    });
    expect(choose(two, {}, there)).toMatchObject({
      owner: studioOwner('b'),
      reasons: expect.arrayContaining(['keeps-last-hand']),
    });
    expect(chosen(two, { rank: 1 }, there)).toBe('a');
    expect(chosen([studio('a')], {}, there)).toBe('a');
  });
});

describe('conflicts of interest', () => {
  const relative = oneMember('relative', { relatives: ['陈奶奶'] });

  test('a studio whose only free volunteers are in conflict is not asked', () => {
    const full = oneMember('full', { atOnce: 1, inHand: 1 });
    expect(
      chosen([studio('a'), studio('b')], {}, staffing({ a: { members: [relative, full] } })),
    ).toBe('b');
    const only = choose([studio('a')], {}, staffing({ a: { members: [relative] } }));
    expect(only.reasons).toEqual(['nobody-there']);
  });

  test('it goes to a studio if other members there can act', () => {
    expect(
      chosen([studio('a')], {}, staffing({ a: { members: [relative, oneMember('other')] } })),
    ).toBe('a');
  });

  test.each([
    ['is the asker', { lead: 'grandma' }],
    ['is somebody the asker avoids', { leadName: '孙师傅' }],
  ])(
    'a studio whose lead %s ranks behind the others, and gets it if there is no other',
    (_, but) => {
      const avoid = { studios: [], names: ['孙师傅'], people: [] };
      expect(chosen([studio('a', but), studio('b')], { avoid })).toBe('b');
      expect(chosen([studio('a', but)], { avoid })).toBe('a');
    },
  );

  test('the same holds for a studio whose lead named a party as a relative', () => {
    const lead = oneMember('lead-of-a', { relatives: ['陈奶奶'] });
    const there = staffing({ a: { members: [lead, oneMember('other')] } });
    expect(chosen([studio('a'), studio('b')], {}, there)).toBe('b');
    expect(chosen([studio('a')], {}, there)).toBe('a');
  });

  test('a studio whose only free member is a neighbour who joined is not asked', () => {
    const joined = [{ openid: 'neighbour' }];
    const there = staffing({ a: { members: [oneMember('neighbour')] } });
    expect(chosen([studio('a')], {}, there)).toBe('a');
    expect(chosen([studio('a'), studio('b')], { joined }, there)).toBe('b');
    expect(chosen([studio('a')], { joined }, there)).toBe('secretary');
  });

  test('nobody is asked about a relative of theirs', () => {
    const about = { avoid: { studios: [], names: ['李四'], people: [] } };
    const there = staffing({ a: { members: [oneMember('wang', { relatives: ['李四'] })] } });
    expect(choose([studio('a')], about, there).reasons).toEqual(['nobody-there']);
  });
});

describe('distance', () => {
  const here = { lat: 31.26, lng: 121.48 };
  /** This many metres to the north. */
  const off = (metres: number) => ({ lat: 31.26 + metres / 111_195, lng: 121.48 });
  const at = (id: string, metres: number, but: Partial<Studio> = {}) =>
    studio(id, { point: off(metres), ...but });
  const place = { point: here };

  test('of studios serving the same node the nearer is asked, and the reason gives the distance', () => {
    expect(choose([at('a', 1200), at('b', 310)], { place })).toMatchObject({
      owner: studioOwner('b'),
      reasons: expect.arrayContaining(['metres-300']),
    });
    expect(chosen([at('a', 120), at('b', 110)], { place })).toBe('b');
  });

  test('a studio serving the community comes before a nearer one serving the whole subdistrict', () => {
    expect(chosen([at('a', 50), at('b', 900, { serves: ['xingye'] })], { place })).toBe('b');
  });

  test('a slightly longer walk does not outweigh a studio that answers reliably', () => {
    const there = staffing({ b: { lately: { asked: 20, lost: 15 } } });
    expect(chosen([at('a', 450), at('b', 100)], { place }, there)).toBe('a');
    expect(chosen([at('a', 2000), at('b', 100)], { place }, there)).toBe('b');
  });

  test('a place without a point has the point of its node', () => {
    const nodes = NODES.map((node) => (node._id === 'house-5' ? { ...node, point: here } : node));
    const town = new Directory(nodes, [at('a', 1200), at('b', 310)]);
    expect(route(need(), town, IDLE, NOW).owner).toEqual(studioOwner('b'));
  });

  test('within its radius a studio is asked even if it serves no node there', () => {
    const next = { serves: ['heping'], ancestors: pathOf('heping'), reach: 800 };
    expect(chosen([at('a', 700, next)], { place })).toBe('a');
    expect(chosen([at('a', 900, next)], { place })).toBe('secretary');
    expect(chosen([at('a', 700, next)])).toBe('secretary');
    expect(choose([at('a', 700, next)], { place }).reasons).toEqual([
      'speciality-exact',
      'metres-700',
      'spare-capacity',
      'open-now',
    ]);
    expect(
      toStudio(need({ place }), 'a', directoryOf(at('a', 700, next)), IDLE, [], NOW).owner,
    ).toEqual(studioOwner('a'));
  });
});

describe('how it has answered lately', () => {
  const two = [studio('a'), studio('b')];
  const lately = (asked: number, lost: number) => ({ lately: { asked, lost } });

  test('an unreliable studio ranks behind a reliable one; a new studio has no disadvantage', () => {
    expect(chosen(two, {}, staffing({ a: lately(20, 12) }))).toBe('b');
    expect(chosen(two, {}, staffing({ a: lately(20, 12), b: lately(20, 19) }))).toBe('a');
    expect(chosen(two, {}, staffing({ b: lately(20, 2) }))).toBe('a');
  });

  test('one missed offer does not count', () => {
    expect(chosen(two, {}, staffing({ a: lately(1, 1), b: lately(2, 0) }))).toBe('a');
  });

  test('a studio that accepts nearly all offers is described as reliable', () => {
    expect(choose([studio('a')], {}, staffing({ a: lately(10, 1) })).reasons).toContain(
      'answers-well',
    );
    expect(choose([studio('a')], {}, staffing({ a: lately(4, 0) })).reasons).not.toContain(
      'answers-well',
    );
  });

  test('between equal studios the one with fewer offers per member is asked', () => {
    const members = [oneMember('x'), oneMember('y')];
    const there = staffing({ a: lately(6, 0), b: { ...lately(10, 0), members } });
    expect(choose(two, {}, there)).toMatchObject({
      owner: studioOwner('b'),
      reasons: expect.arrayContaining(['asked-less']),
    });
  });

  test('equal studios take turns, even before the day’s record is written', () => {
    const there = new Staffing(
      ['a', 'b'].map((id) => [id, staff({ lately: { asked: 3, lost: 0 } })]),
    );
    const turns = Array.from({ length: 4 }, () => {
      const { owner } = choose(two, {}, there);
      const id = owner.kind === 'studio' ? owner.studioId : '';
      there.offer(id);
      return id;
    });
    expect(turns).toEqual(['a', 'b', 'a', 'b']);
  });
});

describe('danger', () => {
  const many = Array.from({ length: 9 }, (_, index) => studio(`s${index}`));

  test('all free studios are asked at once, however many there are', () => {
    const full = staffing({ s1: { inWork: 5 } });
    const { owner, alsoAsked, reasons } = choose(many, { category: 'leak' }, full);
    expect(owner).toEqual(studioOwner('s0'));
    expect(alsoAsked).toEqual(['s2', 's3', 's4', 's5', 's6', 's7', 's8'].map(studioOwner));
    expect(reasons).toContain('danger-asks-all');
  });

  test('otherwise one studio is asked at a time', () => {
    expect(choose(many).alsoAsked).toEqual([]);
    expect(choose(many, { rank: 1 }).alsoAsked).toEqual([]);
  });
});

describe('a corrected category', () => {
  const town = directoryOf(studio('both'), studio('law', { specialities: ['law'] }));
  const wrong = (owner: Owner) => ({
    ...need(),
    owner,
    state: 'offered' as const,
    beneficiaries: [],
  });

  test('it stays with a studio that also does the new category', () => {
    expect(reroute(wrong(studioOwner('both')), 'law', town, IDLE, NOW)).toBeNull();
  });

  test('a waiting request that becomes danger is offered to all free studios', () => {
    const can = { specialities: ['repair', 'leak'] } as const;
    const two = directoryOf(studio('both', can), studio('other', can));
    const waits = wrong(studioOwner('both'));
    expect(reroute(waits, 'leak', two, IDLE, NOW)).toMatchObject({
      owner: studioOwner('both'),
      alsoAsked: [studioOwner('other')],
    });
    // The request itself, already offered there, takes no capacity.
    const last = staffing({ both: { offered: 5 } });
    expect(reroute(waits, 'leak', two, last, NOW)?.alsoAsked).toHaveLength(1);
    // Even above its capacity the studio keeps it, because otherwise nobody would have it.
    const full = staffing({ both: { offered: 6 }, other: { inWork: 5 } });
    expect(reroute(waits, 'leak', two, full, NOW)).toBeNull();
  });

  test('otherwise it is routed again, without the studio it leaves', () => {
    expect(reroute(wrong(studioOwner('law')), 'repair', town, IDLE, NOW)).toMatchObject({
      owner: studioOwner('both'),
      reasons: expect.arrayContaining(['corrected']),
    });
    expect(reroute(wrong(toSecretary().owner), 'law', town, IDLE, NOW)?.owner.kind).toBe('studio');
    const nonUrgent = reroute({ ...wrong(studioOwner('law')), rank: 0 }, 'repair', town, IDLE, NOW);
    expect(nonUrgent?.alsoAsked).toEqual([]);
    const other = reroute(wrong(studioOwner('both')), 'other', town, IDLE, NOW);
    expect(other).toMatchObject({
      owner: { kind: 'office' },
      reasons: ['kind-is-clear', 'office-answers'],
    });
  });
});

describe('a corrected place', () => {
  const near = studio('near', { serves: ['grid-1'] });
  const far = studio('far', { serves: ['grid-2'] });
  const town = directoryOf(near, far, studio('wide', { specialities: ['law'] }));
  const there = { place: placeAt('house-8'), ancestors: pathOf('house-8') };
  const moved = (request: ServiceRequest, but: Partial<ServiceRequest> = {}) =>
    rerouteTo({ ...request, ...there, ...but } as ServiceRequest, town, IDLE, NOW);
  const withNear = { asked: [studioOwner('near')], owner: studioOwner('near') };
  const inHand = { owner: volunteer('wang', 'near') };

  test('it goes to a studio that serves the place, whether it was offered or accepted', () => {
    const to = { owner: studioOwner('far'), reasons: expect.arrayContaining(['relocated']) };
    expect(moved(offered(), withNear)).toMatchObject(to);
    expect(moved(accepted(), inHand)).toMatchObject(to);
  });

  test('it stays with an owner who also serves the new place', () => {
    const close = { place: placeAt('house-6'), ancestors: pathOf('house-6') };
    expect(moved(offered(), { ...withNear, ...close })).toBeNull();
    expect(moved(accepted(), { ...inHand, ...close })).toBeNull();
  });

  test('in danger all asked studios have to serve the new place', () => {
    const asked = [studioOwner('far'), studioOwner('near')];
    const route = moved(offered(), { owner: studioOwner('far'), asked, rank: 0 });
    expect(route).toMatchObject({ owner: studioOwner('far'), alsoAsked: [] });
  });

  test('without a studio there, the office of the new place gets it', () => {
    const heping = { place: placeAt('house-9'), ancestors: pathOf('house-9') };
    expect(moved(accepted(), { ...inHand, ...heping })).toMatchObject({
      owner: { kind: 'office', role: 'secretary', node: 'heping' },
      reasons: ['place-is-clear', 'no-studio'],
    });
  });

  test('an office keeps it, unless it got it because no studio served the old place', () => {
    const reasons = ['no-studio'] as const;
    expect(moved(submitted())).toBeNull();
    const missed = { reasons, category: 'repair' as const };
    expect(moved(submitted(), missed)?.owner).toEqual(studioOwner('far'));
    const nobody = directoryOf(near);
    const still = { ...submitted(), ...there, ...missed };
    expect(rerouteTo(still, nobody, IDLE, NOW)).toBeNull();
  });

  test('a request that an office has to arrange again goes to the office of the new place, not to a studio', () => {
    const heping = { place: placeAt('house-9'), ancestors: pathOf('house-9') };
    const wide = directoryOf(studio('everywhere'));
    const at = (but: Partial<ServiceRequest>) =>
      rerouteTo(
        { ...submitted(), category: 'repair', ...but, ...heping } as ServiceRequest,
        wide,
        IDLE,
        NOW,
      )?.owner;
    expect(at({})).toEqual(studioOwner('everywhere'));
    expect(at({ unhappy: true })).toMatchObject({ role: 'secretary', node: 'heping' });
  });
});

describe('invariants for any set of studios', () => {
  const here = { lat: 31.26, lng: 121.48 };
  const nodeId = fc.constantFrom(...NODES.map(({ _id }) => _id));
  const codes = fc.uniqueArray(fc.constantFrom<CategoryCode>('repair', 'leak', 'law', 'other'), {
    maxLength: 3,
  });
  const anyStudio = fc.record({
    specialities: codes,
    alsoHelps: codes,
    serves: fc.array(nodeId, { minLength: 1, maxLength: 3 }),
    capacity: fc.integer({ min: 1, max: 3 }),
    paused: fc.boolean(),
    reach: fc.constantFrom(undefined, 300, 3000),
    point: fc.constantFrom(undefined, here, { lat: 31.27, lng: 121.48 }),
    hours: fc.constantFrom([], weekends),
  });
  const street = fc
    .array(anyStudio, { maxLength: 8 })
    .map((all) => all.map((but, index) => studio(`s${index}`, but)));
  const names = ['grandma', '陈奶奶', '王师傅', '孙师傅'];
  const someStaff = fc.record({
    members: fc.array(
      fc.record({
        openid: fc.constantFrom(...names),
        name: fc.constantFrom(...names),
        relatives: fc.subarray(names, { maxLength: 1 }),
        atOnce: fc.integer({ min: 1, max: 2 }),
        inHand: fc.integer({ min: 0, max: 2 }),
        onDuty: fc.constantFrom([], weekends),
        qualifications: fc.constant([]),
      }),
      { maxLength: 3 },
    ),
    offered: fc.integer({ min: 0, max: 1 }),
    inWork: fc.integer({ min: 0, max: 2 }),
    lately: fc.integer({ min: 0, max: 9 }).map((lost) => ({ asked: 9, lost })),
  });
  const there = fc
    .array(someStaff, { minLength: 8, maxLength: 8 })
    .map((all) => new Staffing(all.map((one, index) => [`s${index}`, one])));
  const asked = fc.record({
    category: fc.constantFrom(...CATEGORY_CODES),
    ancestors: nodeId.map(pathOf),
    tried: fc.subarray(['s0', 's1', 's2']),
    avoid: fc.record({
      studios: fc.subarray(['s3', 's4']),
      names: fc.subarray(['王师傅', '孙师傅']),
      people: fc.constant([]),
    }),
    rank: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
    place: fc.constantFrom({}, { point: here }),
  });

  test('there is always an owner with a reason and a deadline, and equal needs have equal results', () => {
    fc.assert(
      fc.property(street, asked, there, (studios, but, staffingThere) => {
        const ask = (listed: readonly Studio[]) =>
          route(need(but), new Directory(NODES, listed), staffingThere, NOW);
        const answer = ask(studios);
        expect(answer.owner.kind).toMatch(/studio|office/);
        expect(answer.reasons.length).toBeGreaterThan(0);
        expect(answer.dueAt > NOW).toBe(true);
        expect(ask([...studios].reverse())).toEqual(answer);
        if (answer.owner.kind === 'office') {
          expect(answer.alsoAsked).toBeUndefined();
          return;
        }
        const asksNow = [answer.owner, ...(answer.alsoAsked ?? [])].map(({ studioId }) => studioId);
        expect(new Set(asksNow).size).toBe(asksNow.length);
        for (const studioId of asksNow) {
          const found = studios.find(({ _id }) => _id === studioId);
          expect(found?.paused).toBe(false);
          expect([...but.tried, ...but.avoid.studios]).not.toContain(studioId);
          const { members, offered, inWork } = staffingThere.of(studioId);
          expect(offered + inWork).toBeLessThan(found?.capacity ?? 0);
          const away = ['陈奶奶', ...but.avoid.names];
          const mayAct = members.filter(
            ({ openid, name, relatives, inHand, atOnce }) =>
              openid !== 'grandma' &&
              ![name, ...relatives].some((one) => away.includes(one)) &&
              inHand < atOnce,
          );
          expect(mayAct.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the cost of routing', () => {
  /** A directory that counts the studios routing has looked at. */
  class Counted extends Directory {
    touched = 0;

    override serving(category: CategoryCode, node: NodeId): readonly Studio[] {
      const found = super.serving(category, node);
      this.touched += found.length;
      return found;
    }
  }

  const costOf = (candidates: number, others: number): number => {
    const studios = [
      ...Array.from({ length: candidates }, (_, index) => studio(`near${index}`)),
      ...Array.from({ length: others / 2 }, (_, index) =>
        studio(`far${index}`, { serves: ['heping'] }),
      ),
      ...Array.from({ length: others / 2 }, (_, index) =>
        studio(`else${index}`, { specialities: ['culture'] }),
      ),
    ];
    const town = new Counted(NODES, studios);
    route(need(), town, IDLE, NOW);
    return town.touched;
  };

  test('grows with the candidates, not with the number of studios', () => {
    expect(costOf(3, 0)).toBe(3);
    expect(costOf(3, 4000)).toBe(3);
    expect(costOf(30, 4000)).toBe(30);
  });
});
