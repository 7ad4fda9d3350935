import fc from 'fast-check';
import { CATEGORY_CODES, type CategoryCode } from './category';
import { Directory } from './directory';
import type { NodeId } from './org';
import { type RouteQuestion, route, specialists, toOffice, toStudio } from './routing';
import type { Studio } from './studio';
import { studioOwner } from './testing/given';
import {
  DAY,
  directoryOf,
  later,
  NO_LOAD,
  NODES,
  NOW,
  pathOf,
  refusalOf,
  studio,
} from './testing/town';

function question(but: Partial<RouteQuestion> = {}): RouteQuestion {
  return {
    category: 'repair',
    ancestors: pathOf('house-5'),
    asker: 'grandma',
    tried: [],
    ...but,
  };
}

const choose = (studios: readonly Studio[], but = {}, load = NO_LOAD) =>
  route(question(but), directoryOf(...studios), load, NOW);

/** The id of the chosen studio, or the role of the office. */
function chosen(studios: readonly Studio[], but = {}, load = NO_LOAD): string {
  const { owner } = choose(studios, but, load);
  return owner.kind === 'studio' ? owner.studioId : owner.role;
}

const weekends = [{ days: [6, 7], from: '09:00', to: '17:00' }];
const generalist = { specialities: ['errand'], alsoHelps: ['repair'] } as const;

describe('who is asked first', () => {
  test('who is made for it before who also helps, even where that one is nearer', () => {
    const studios = [studio('a', { ...generalist, serves: ['house-5'] }), studio('b')];
    expect(chosen(studios)).toBe('b');
  });

  test('who is open before who opens later, even where that one is nearer', () => {
    const studios = [studio('a', { hours: weekends, serves: ['house-5'] }), studio('b')];
    expect(chosen(studios)).toBe('b');
  });

  test.each([
    ['house-5', 'grid-1'],
    ['grid-1', 'xingye'],
    ['xingye', 'street'],
    ['street', 'district'],
  ])('who serves %s before who serves %s', (near, far) => {
    expect(chosen([studio('a', { serves: [far] }), studio('b', { serves: [near] })])).toBe('b');
  });

  test('the nearest of the nodes that a studio serves counts', () => {
    const studios = [
      studio('a', { serves: ['grid-1'] }),
      studio('b', { serves: ['street', 'heping', 'house-5'] }),
    ];
    expect(chosen(studios)).toBe('b');
  });

  test('at the same distance, who has more room', () => {
    const load = new Map([
      ['a', 2],
      ['b', 2],
    ]);
    const studios = [studio('a', { capacity: 4 }), studio('b', { capacity: 8 })];
    expect(chosen(studios, {}, load)).toBe('b');
  });

  test('all else equal, by id, in whatever order the studios are listed', () => {
    expect(chosen([studio('b'), studio('a')])).toBe('a');
    expect(chosen([studio('a'), studio('b')])).toBe('a');
  });
});

describe('who is not asked', () => {
  test.each([
    ['does not do this', studio('a', { specialities: ['law'] }), {}, 'no-studio'],
    ['serves another place', studio('a', { serves: ['heping'] }), {}, 'no-studio'],
    ['is paused', studio('a', { paused: true }), {}, 'no-studio'],
    ['is led by the asker', studio('a', { lead: 'grandma' }), {}, 'no-studio'],
    ['was asked before', studio('a'), { tried: ['a'] }, 'all-tried'],
  ])('a studio that %s; the secretary is, and reads why', (_, only, but, why) => {
    expect(choose([only], but)).toEqual({
      owner: { kind: 'office', role: 'secretary', node: 'xingye', name: '兴业里社区居委书记' },
      reasons: [why],
      dueAt: later(DAY),
    });
  });

  test('a studio that is full; a full one is not asked even where it is the only one', () => {
    expect(choose([studio('a')], {}, new Map([['a', 5]])).reasons).toEqual(['all-full']);
    expect(chosen([studio('a')], {}, new Map([['a', 4]]))).toBe('a');
    expect(chosen([studio('a'), studio('b')], {}, new Map([['a', 7]]))).toBe('b');
  });

  test('any studio, for what only an office answers', () => {
    for (const category of ['suggestion', 'other'] as const) {
      const only = studio('a', { specialities: [category] });
      expect(choose([only], { category })).toMatchObject({
        owner: { role: 'secretary' },
        reasons: ['office-answers'],
      });
      expect(specialists(question({ category }), directoryOf(only))).toEqual([]);
    }
  });
});

describe('why this one', () => {
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

  test('of a whole district nobody says that it is near', () => {
    const { reasons } = choose([studio('a', { serves: ['district'] })]);
    expect(reasons).toEqual(['speciality-exact', 'spare-capacity', 'open-now']);
  });

  test('a helper that is closed, rather busy, and not the first', () => {
    const only = studio('b', { ...generalist, hours: weekends });
    const { reasons } = choose([only], { tried: ['a'] }, new Map([['b', 3]]));
    expect(reasons).toEqual([
      'speciality-general',
      'same-subdistrict',
      'opens-later',
      'next-in-line',
    ]);
  });
});

describe('until when', () => {
  test('from now while it is open', () => {
    expect(choose([studio('a')]).dueAt).toBe(later(4 * 60));
  });

  test('from its next opening while it is closed', () => {
    // Saturday 09:00 in China, and four hours.
    expect(choose([studio('a', { hours: weekends })]).dueAt).toBe('2026-03-14T05:00:00.000Z');
  });

  test('what is urgent does not wait for an opening', () => {
    const { dueAt } = choose([studio('a', { hours: weekends })], { category: 'leak' });
    expect(dueAt).toBe(later(15));
  });
});

describe('a place without its own secretary', () => {
  const ask = (ancestors: readonly NodeId[]) =>
    toOffice({ ancestors }, directoryOf(), ['no-studio'], NOW).owner;

  test('the subdistrict answers for itself', () => {
    expect(ask(pathOf('street'))).toMatchObject({ role: 'officer', name: '梧桐街道党工委' });
  });

  test('above all offices the root answers', () => {
    expect(ask(['district'])).toMatchObject({ role: 'officer', node: 'district' });
  });
});

describe('a studio chosen by a person', () => {
  const town = directoryOf(studio('a'), studio('shut', { paused: true }));
  const pick = (id: string, but = {}) => toStudio(question(but), id, town, ['chosen-by-hand'], NOW);

  test('has its time as if it had been found', () => {
    expect(pick('a')).toEqual({
      owner: studioOwner('a'),
      reasons: ['chosen-by-hand'],
      dueAt: later(4 * 60),
    });
  });

  test('may be asked for what it does not declare: that is the chooser’s judgement', () => {
    expect(pick('a', { category: 'other' }).owner).toEqual(studioOwner('a'));
  });

  test.each([
    ['gone', {}, 'studio/not-found'],
    ['shut', {}, 'studio/paused'],
    ['a', { ancestors: ['elsewhere'] }, 'studio/does-not-serve'],
  ])('%s is refused', (id, but, code) => {
    expect(refusalOf(() => pick(id, but))).toBe(code);
  });
});

describe('whatever the studios are', () => {
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
    lead: fc.constantFrom('grandma', 'somebody'),
    hours: fc.constantFrom([], weekends),
  });
  const street = fc
    .array(anyStudio, { maxLength: 8 })
    .map((all) => all.map((but, index) => studio(`s${index}`, but)));
  const load = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 });
  const asked = fc.record({
    category: fc.constantFrom(...CATEGORY_CODES),
    ancestors: nodeId.map(pathOf),
    tried: fc.subarray(['s0', 's1', 's2']),
  });

  test('there is an owner with a reason and a time, and equal questions have equal answers', () => {
    fc.assert(
      fc.property(street, asked, load, (studios, but, inHand) => {
        const loads = new Map(inHand.map((count, index) => [`s${index}`, count]));
        const ask = (listed: readonly Studio[]) =>
          route(question(but), new Directory(NODES, listed), loads, NOW);
        const answer = ask(studios);
        expect(answer.owner.name).not.toBe('');
        expect(answer.reasons.length).toBeGreaterThan(0);
        expect(answer.dueAt > NOW).toBe(true);
        expect(ask([...studios].reverse())).toEqual(answer);
        if (answer.owner.kind === 'office') return;

        const { studioId } = answer.owner;
        const found = studios.find(({ _id }) => _id === studioId);
        expect(found).toMatchObject({ paused: false, lead: 'somebody' });
        expect(but.tried).not.toContain(studioId);
        expect(loads.get(studioId)).toBeLessThan(found?.capacity ?? 0);
      }),
    );
  });
});

describe('what it costs', () => {
  /** A directory that counts the studios which routing has looked at. */
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
    route(question(), town, NO_LOAD, NOW);
    return town.touched;
  };

  test('grows with the candidates, not with the studios', () => {
    expect(costOf(3, 0)).toBe(3);
    expect(costOf(3, 4000)).toBe(3);
    expect(costOf(30, 4000)).toBe(30);
  });
});
