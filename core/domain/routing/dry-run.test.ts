import type { OrgNode } from '../org/org';
import { Directory } from '../studio/directory';
import { NAMES, studioOwner } from '../testing/given';
import { IDLE, staffing } from '../testing/staff';
import { directoryOf, NODES, NOW, studio } from '../testing/town';
import { directoryWith, dryRun, needAt, ownerChanges, placesFelt } from './dry-run';

function nodeOf(id: string): OrgNode {
  const node = NODES.find(({ _id }) => _id === id);
  if (!node) throw new Error(`no node ${id}`);
  return node;
}

describe('dryRun', () => {
  const town = directoryOf(
    studio('first', { serves: ['xingye'] }),
    studio('helps', { specialities: ['law'], alsoHelps: ['repair'] }),
    studio('wide'),
    studio('full'),
    studio('empty'),
    studio('shut', { paused: true }),
    studio('elsewhere', { serves: ['heping'] }),
    studio('other-kind', { specialities: ['law'] }),
  );
  const there = staffing({ full: { inWork: 5 }, empty: { members: [] } });
  const run = dryRun(needAt('repair', nodeOf('house-5')), town, there, NOW);

  test('says where it would go, and in which order the others follow', () => {
    expect(run.route.owner).toEqual(studioOwner('first'));
    expect(run.inLine.map(({ studio: one, behind }) => [one._id, behind])).toEqual([
      ['first', null],
      ['wide', 'serves-wider'],
      ['helps', 'helps-besides'],
    ]);
    expect(run.inLine[0]?.reasons).toContain('same-community');
  });

  test('says why studios for this category and place are not asked', () => {
    expect(run.out.map(({ studio: one, why }) => [one._id, why])).toEqual([
      ['full', 'full'],
      ['empty', 'nobody-there'],
      ['shut', 'paused'],
    ]);
  });

  test('says which studios may not be asked for this request', () => {
    const need = needAt('repair', nodeOf('house-5'));
    const barred = {
      ...need,
      tried: ['first'],
      avoid: { studios: ['wide'], names: [], people: [] },
    };
    const { out } = dryRun(barred, town, there, NOW);
    expect(out.map(({ studio: one, why }) => [one._id, why])).toEqual(
      expect.arrayContaining([
        ['first', 'tried'],
        ['wide', 'avoided'],
        ['shut', 'paused'],
      ]),
    );
  });

  test('the answer is the same as that of routing', () => {
    const nobody = dryRun(needAt('culture', nodeOf('house-5')), town, IDLE, NOW);
    expect(nobody).toMatchObject({ route: { reasons: ['no-studio'] }, inLine: [], out: [] });
  });
});

describe('ownerChanges', () => {
  const east = studio('east', { specialities: ['repair', 'law'] });
  const town = directoryOf(east, studio('west', { specialities: ['repair'], serves: ['heping'] }));
  const places = ['xingye', 'heping'].map(nodeOf);
  const changes = (but: Partial<typeof east>) =>
    ownerChanges(
      ['repair', 'law'],
      places,
      [town, directoryWith(town, { ...east, ...but })],
      IDLE,
      NOW,
    ).map(({ category, place, after }) => `${category}@${place._id} → ${NAMES.owner(after)}`);

  test('a change without an effect is not listed', () => {
    expect(changes({ introduction: '别的话' })).toEqual([]);
  });

  test('a pause moves what went to the studio, and nothing else', () => {
    expect(changes({ paused: true })).toEqual([
      'repair@xingye → 兴业里社区居委书记',
      'law@xingye → 兴业里社区居委书记',
      'law@heping → 和平里社区居委书记',
    ]);
  });

  test('naming a community as served makes the studio nearer', () => {
    expect(changes({ serves: ['street', 'heping'] })).toEqual(['repair@heping → east工作室']);
  });

  test('a new studio can be tried as well', () => {
    const born = studio('born', { specialities: ['law'], serves: ['heping'] });
    expect(
      ownerChanges(['law'], places, [town, directoryWith(town, born)], IDLE, NOW).map(
        ({ place, after }) => [place._id, NAMES.owner(after)],
      ),
    ).toEqual([['heping', '工作室']]);
  });

  test('a change in a whole area is listed once', () => {
    const all = ['xingye', 'grid-1', 'house-5'].map(nodeOf);
    const paused = directoryWith(town, { ...east, paused: true });
    const found = ownerChanges(['law'], all, [town, paused], IDLE, NOW);
    expect(found.map(({ place }) => place._id)).toEqual(['xingye']);
  });

  test('the directory in use does not change', () => {
    directoryWith(town, { ...east, paused: true });
    expect(town).toBeInstanceOf(Directory);
    expect(town.studios.get('east')).toBe(east);
  });
});

describe('places where a change is felt', () => {
  const felt = (...versions: Parameters<typeof studio>[1][]) =>
    placesFelt(
      versions.map((but) => studio('east', but)),
      new Directory(marked, []),
    ).map(({ _id }) => _id);
  const point = { lat: 31.26, lng: 121.48 };
  const far = { lat: 31.36, lng: 121.48 };
  const marked = NODES.map((node) => {
    if (node._id === 'house-9') return { ...node, point };
    return node._id === 'house-8' ? { ...node, point: far } : node;
  });

  test('are communities, and the nodes that either version serves', () => {
    expect(felt({ serves: ['house-5'] }, { serves: ['grid-1'] })).toEqual([
      'xingye',
      'grid-1',
      'house-5',
      'heping',
    ]);
  });

  test('include places on the map that the studio reaches, when distance matters', () => {
    const position = { point, reach: 500 };
    expect(felt({ serves: ['xingye'] }, { serves: ['xingye'], ...position })).toEqual([
      'xingye',
      'heping',
      'house-8',
      'house-9',
    ]);
    expect(felt({ serves: ['grid-1'] }, { serves: ['grid-1'], ...position })).not.toContain(
      'house-8',
    );
  });
});
