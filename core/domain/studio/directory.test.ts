import { directoryOf, NODES, pathOf, studio } from '../testing/town';
import { Directory, type Office } from './directory';

describe('directory', () => {
  const both = studio('both', { specialities: ['repair'], alsoHelps: ['repair', 'leak'] });
  const town = directoryOf(both, studio('far', { serves: ['heping'] }));

  test('finds studios by category and by the exact node they name', () => {
    expect(town.serving('repair', 'street')).toEqual([both]);
    expect(town.serving('leak', 'street')).toEqual([both]);
    expect(town.serving('repair', 'heping').map(({ _id }) => _id)).toEqual(['far']);
    expect(town.serving('repair', 'xingye')).toEqual([]);
    expect(town.serving('culture', 'street')).toEqual([]);
  });

  test('finds nodes and studios by id', () => {
    expect(town.nodes.get('xingye')?.name).toBe('兴业里社区');
    expect(town.studios.get('both')).toBe(both);
    expect([...town.nodes.keys()]).toEqual(NODES.map(({ _id }) => _id));
  });
});

describe('only a held office is responsible', () => {
  const held = (...grants: readonly Office[]) => new Directory(NODES, [], grants);
  const secretary = { role: 'secretary', node: 'xingye' } as const;
  const officer = { role: 'officer', node: 'street' } as const;
  const above = { role: 'officer', node: 'district' } as const;
  const root = { role: 'administrator', node: 'district' } as const;
  const elsewhere = { role: 'secretary', node: 'heping' } as const;
  const home = pathOf('house-5');

  test.each<[string, Office[], 'secretary' | 'officer', object]>([
    ['the secretary', [secretary, officer], 'secretary', secretary],
    ['no secretary', [officer, elsewhere], 'secretary', officer],
    ['no officer of the street', [secretary, above], 'officer', above],
    ['no officer at all', [secretary], 'officer', secretary],
    ['neither', [above, elsewhere], 'secretary', above],
    ['only who administers', [root, elsewhere], 'officer', root],
    ['who administers, and a secretary', [root, secretary], 'officer', secretary],
  ])('%s', (_, grants, role, owner) => {
    const town = held(...grants);
    expect(town.officeOf(home, role)).toMatchObject(owner);
    expect(town.isHeld(town.officeOf(home, role))).toBe(true);
  });

  test('when no office up the path is held, the result is marked as vacant', () => {
    const town = held(elsewhere);
    expect(town.officeOf(home, 'secretary')).toMatchObject(secretary);
    expect(town.isHeld(town.officeOf(home, 'secretary'))).toBe(false);
  });
});
