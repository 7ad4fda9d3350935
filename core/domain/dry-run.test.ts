import { Directory } from './directory';
import { directoryWith, dryRun, ownerChanges, questionAt } from './dry-run';
import type { OrgNode } from './org';
import { crews, IDLE } from './testing/crew';
import { studioOwner } from './testing/given';
import { directoryOf, NODES, NOW, studio } from './testing/town';

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
  const there = crews({ full: { inWork: 5 }, empty: { hands: [] } });
  const run = dryRun(questionAt('repair', nodeOf('house-5')), town, there, NOW);

  test('says where it would go, and in which order the others stand behind', () => {
    expect(run.route.owner).toEqual(studioOwner('first'));
    expect(run.inLine.map(({ studio: one, behind }) => [one._id, behind])).toEqual([
      ['first', null],
      ['wide', 'serves-wider'],
      ['helps', 'helps-besides'],
    ]);
    expect(run.inLine[0]?.reasons).toContain('same-community');
  });

  test('says why those that do this and come there are not asked', () => {
    expect(run.out.map(({ studio: one, why }) => [one._id, why])).toEqual([
      ['full', 'full'],
      ['empty', 'nobody-there'],
      ['shut', 'paused'],
    ]);
  });

  test('the answer is the same as that of routing', () => {
    const nobody = dryRun(questionAt('culture', nodeOf('house-5')), town, IDLE, NOW);
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
    ).map(({ category, place, after }) => `${category}@${place._id} → ${after.name}`);

  test('what nobody would notice is no change', () => {
    expect(changes({ introduction: '别的话' })).toEqual([]);
  });

  test('a pause moves what came to it, and nothing that went elsewhere anyway', () => {
    expect(changes({ paused: true })).toEqual([
      'repair@xingye → 兴业里社区居委书记',
      'law@xingye → 兴业里社区居委书记',
      'law@heping → 和平里社区居委书记',
    ]);
  });

  test('serving a community by name brings it nearer', () => {
    expect(changes({ serves: ['street', 'heping'] })).toEqual(['repair@heping → east工作室']);
  });

  test('the directory in use stays as it is', () => {
    directoryWith(town, { ...east, paused: true });
    expect(town).toBeInstanceOf(Directory);
    expect(town.studios.get('east')).toBe(east);
  });
});
