import type { OrgNode } from '../org/org';
import { buildingsBelow } from './posters';
import { CODE_KINDS, readScene, sceneOf } from './scene';

test('a scene says which kind and which one, and nothing else is read', () => {
  for (const kind of CODE_KINDS)
    expect(readScene(sceneOf(kind, 'n-1') ?? '')).toEqual({ kind, id: 'n-1' });
  for (const wrong of ['', 'b', 'b.', 'x.n1', 'b.n1 ', 'b.n1.n2', 'b.５号楼', `${'b.'}a/b`]) {
    expect(readScene(wrong)).toBeNull();
  }
});

test('the id of a node from the largest sheet fits into the 32 characters of a scene', () => {
  const longest = `n${'0'.repeat(23)}-99999`;
  expect(sceneOf('building', longest)).toHaveLength(32);
  expect(sceneOf('building', `${longest}9`)).toBeNull();
});

test('the buildings of a node in the order of their numbers, without those that are closed', () => {
  const node = (id: string, kind: OrgNode['kind'], name: string, ...above: string[]): OrgNode => ({
    ...{ _id: id, kind, name, parent: above.at(-1) ?? null, ancestors: [...above, id] },
  });
  const closedAt = '2026-11-30T02:00:00.000Z';
  const nodes = new Map(
    [
      node('c', 'community', '梅园社区'),
      { ...node('g', 'grid', '第一网格', 'c'), closedAt },
      node('b10', 'building', '10号楼', 'c'),
      node('b2', 'building', '2号楼', 'c'),
      { ...node('b3', 'building', '3号楼', 'c'), closedAt },
      node('b4', 'building', '4号楼', 'c', 'g'),
      node('other', 'building', '1号楼', 'd'),
    ].map((one) => [one._id, one]),
  );
  expect(buildingsBelow('c', nodes).map(({ name }) => name)).toEqual(['2号楼', '10号楼']);
  expect(buildingsBelow('b2', nodes).map(({ name }) => name)).toEqual(['2号楼']);
  expect(buildingsBelow('g', nodes)).toEqual([]);
});
