import { directoryOf, NODES, studio } from '../testing/town';

describe('directory', () => {
  const both = studio('both', { specialities: ['repair'], alsoHelps: ['repair', 'leak'] });
  const town = directoryOf(both, studio('far', { serves: ['heping'] }));

  test('finds studios by category and the very node they name', () => {
    expect(town.serving('repair', 'street')).toEqual([both]);
    expect(town.serving('leak', 'street')).toEqual([both]);
    expect(town.serving('repair', 'heping').map(({ _id }) => _id)).toEqual(['far']);
    expect(town.serving('repair', 'xingye')).toEqual([]);
    expect(town.serving('culture', 'street')).toEqual([]);
  });

  test('knows nodes and studios by id', () => {
    expect(town.nodes.get('xingye')?.name).toBe('兴业里社区');
    expect(town.studios.get('both')).toBe(both);
    expect([...town.nodes.keys()]).toEqual(NODES.map(({ _id }) => _id));
  });
});
