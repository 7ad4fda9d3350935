import { NODES } from '../testing/town';
import { movedSince, parentsOf, withPaths } from './paths';

/** The town with one node under another parent, as an edit in the console leaves it. */
const moved = NODES.map((node) => (node._id === 'grid-1' ? { ...node, parent: 'heping' } : node));
const pathIn = (nodes: typeof NODES, id: string) =>
  nodes.find(({ _id }) => _id === id)?.ancestors.join(' ');

test('a correct tree stays the same', () => {
  expect(withPaths(NODES)).toEqual(NODES);
  expect(movedSince(parentsOf(NODES), withPaths(NODES))).toEqual([]);
});

test('everything below a moved node moves with it', () => {
  const after = withPaths(moved);
  expect(pathIn(after, 'grid-1')).toBe('district street heping grid-1');
  expect(pathIn(after, 'house-5')).toBe('district street heping grid-1 house-5');
  expect(pathIn(after, 'house-8')).toBe('district street xingye grid-2 house-8');
  expect(movedSince(parentsOf(NODES), after).map(({ _id }) => _id)).toEqual([
    'grid-1',
    'house-5',
    'house-6',
  ]);
});

test.each([
  ['a parent that is not there', 'nowhere'],
  ['a parent that lies below', 'house-5'],
])('%s keeps the stored path', (_, parent) => {
  const broken = NODES.map((node) => (node._id === 'grid-1' ? { ...node, parent } : node));
  expect(pathIn(withPaths(broken), 'grid-1')).toBe('district street xingye grid-1');
});

test('a new node counts as moved', () => {
  const house = NODES.filter(({ _id }) => _id !== 'house-6');
  expect(movedSince(parentsOf(house), NODES)).toEqual([]);
});
