import { array, assert, constantFrom, option, property, record } from 'fast-check';
import type { OrgNode } from '../org';
import { compareWithTree } from './compare';
import type { Level, TreeRow } from './tree-row';

const BASE = { _id: 's-hexu', ancestors: ['d-linlan', 's-hexu'] };
const nodeOf = (id: string, kind: OrgNode['kind'], name: string, parent: string): OrgNode => ({
  ...{ _id: id, kind, name, parent },
  ancestors: [...BASE.ancestors, ...(parent === BASE._id ? [] : [parent]), id],
});
const TREE = [
  nodeOf('c1', 'community', '银杏里社区', BASE._id),
  nodeOf('b5', 'building', '5号楼', 'c1'),
];
const community = (name: string): Level => ({ kind: 'community', name });
const building = (name: string): Level => ({ kind: 'building', name });
const row = (line: number, way: readonly Level[], more: Partial<TreeRow> = {}): TreeRow => ({
  ...{ line, way, households: null, point: null },
  ...more,
});
const plan = (rows: Parameters<typeof compareWithTree>[2], tree: readonly OrgNode[] = TREE) =>
  compareWithTree(BASE, tree, rows, (nth) => `n-${nth}`);

test('a known place in other words is the same place', () => {
  const { lines, nodes } = plan([row(2, [community('银杏里'), building('五号楼')])]);
  expect(lines).toEqual([{ line: 2, outcome: 'same', words: '银杏里 · 五号楼' }]);
  expect(nodes).toEqual([]);
});

test('a new building comes below its community, and its estate with it', () => {
  const way = [community('银杏里'), { kind: 'estate', name: '桂香弄' } as const, building('3号楼')];
  const { lines, nodes } = plan([row(2, way)]);
  expect(lines.map(({ outcome }) => outcome)).toEqual(['new']);
  expect(nodes).toEqual([
    { ...nodeOf('n-0', 'estate', '桂香弄', 'c1') },
    {
      ...{ _id: 'n-1', kind: 'building', name: '3号楼', parent: 'n-0' },
      ancestors: [...BASE.ancestors, 'c1', 'n-0', 'n-1'],
    },
  ]);
});

test('two estates of one community each have a 3号楼', () => {
  const way = (estate: string) => [
    community('银杏里'),
    { kind: 'estate', name: estate } as const,
    building('3号楼'),
  ];
  const { nodes, bad } = plan([row(2, way('东弄')), row(3, way('西弄'))]);
  expect(nodes.filter(({ kind }) => kind === 'building')).toHaveLength(2);
  expect(bad).toEqual([]);
});

test('households and point change a known node; an empty cell changes nothing', () => {
  const counted = { ...TREE[1], households: 24 } as OrgNode;
  const tree = [TREE[0] as OrgNode, counted];
  const way = [community('银杏里'), building('5号楼')];
  expect(plan([row(2, way)], tree).lines[0]?.outcome).toBe('same');
  expect(plan([row(2, way, { households: 24 })], tree).lines[0]?.outcome).toBe('same');
  const { lines, nodes } = plan([row(2, way, { households: 25 })], tree);
  expect(lines[0]?.outcome).toBe('changed');
  expect(nodes).toEqual([{ ...counted, households: 25 }]);
});

test('the second row of the same place comes back', () => {
  const way = [community('银杏里'), building('9号楼')];
  const { lines, bad } = plan([row(2, way), row(3, [community('银杏里社区'), building('9幢')])]);
  expect(lines).toHaveLength(1);
  expect(bad).toEqual([{ line: 3, reason: '和第 2 行是同一个地方' }]);
});

const anyRows = array(
  record({
    community: constantFrom('银杏里', '石榴园社区', '桂香弄居委会'),
    estate: option(constantFrom('东弄', '西弄'), { nil: undefined }),
    grid: option(constantFrom('第一网格', '第2网格'), { nil: undefined }),
    building: option(constantFrom('1号楼', '2幢', 'A座'), { nil: undefined }),
    households: option(constantFrom(0, 12, 300)),
  }),
  { maxLength: 20 },
).map((rows) =>
  rows.map(({ households, ...levels }, index) => {
    const way = Object.entries(levels).flatMap(([kind, name]) => (name ? [{ kind, name }] : []));
    return row(index + 2, way as Level[], { households });
  }),
);

test('property: the same sheet twice changes nothing, and every parent is written before its children', () => {
  assert(
    property(anyRows, (rows) => {
      const { nodes, lines, bad } = plan(rows, []);
      expect(lines.length + bad.length).toBe(rows.length);
      const known = new Set([BASE._id]);
      for (const { _id, parent, ancestors } of nodes) {
        expect(known.has(parent ?? '')).toBe(true);
        expect(ancestors.at(-1)).toBe(_id);
        known.add(_id);
      }
      const again = plan(rows, nodes);
      expect(again.nodes).toEqual([]);
      expect(again.lines.every(({ outcome }) => outcome === 'same')).toBe(true);
    }),
  );
});
