import type { OrgNode } from '../org';
import { headingsIn, kindOf } from './columns';
import { listedHouseholds } from './compare-households';
import { readHouseholdRow } from './household-row';

const node = (id: string, kind: OrgNode['kind'], name: string, path: string[]): OrgNode => ({
  ...{ _id: id, kind, name, parent: path.at(-1) ?? null },
  ancestors: [...path, id],
});
const TREE = [
  node('s', 'subdistrict', '和煦街道', []),
  node('c1', 'community', '银杏里社区', ['s']),
  node('c2', 'community', '桂香弄社区', ['s']),
  node('b5', 'building', '5号楼', ['s', 'c1']),
  node('b1', 'building', '1号楼', ['s', 'c1']),
  node('g1', 'building', '1号楼', ['s', 'c2']),
  { ...node('b9', 'building', '9号楼', ['s', 'c1']), closedAt: '2026-11-21T02:00:00.000Z' },
];
const NODES = new Map(TREE.map((one) => [one._id, one]));
const HEADINGS = ['社区', '楼栋', '房号', '电话后四位'];

function listed(...rows: readonly (readonly string[])[]) {
  const { places = {} } = headingsIn([HEADINGS]) ?? {};
  const read = rows.flatMap((cells, at) => readHouseholdRow(cells, places, at + 2) ?? []);
  return listedHouseholds({ _id: 's' }, NODES, read);
}

test('a sheet with flats and digits is a list of households, also without communities', () => {
  expect(kindOf(headingsIn([['2026 年名册'], HEADINGS])?.places ?? {})).toBe('households');
  expect(kindOf(headingsIn([['楼号', '室号', '手机尾号']])?.places ?? {})).toBe('households');
  expect(kindOf(headingsIn([['社区', '楼栋', '户数']])?.places ?? {})).toBe('tree');
  expect(headingsIn([['姓名', '电话']])).toBeNull();
});

test('a building is found in any spelling, and several telephones of one flat are one household', () => {
  const { households, bad } = listed(
    ['银杏里', '五号楼', '602室', '0138'],
    ['', '5号楼', '６０２', '154 0000 0139'],
    ['银杏里社区', '5幢', '602', '0138'],
    ['', '', '', ''],
  );
  expect(bad).toEqual([]);
  expect(households).toEqual([
    {
      ...{ id: 'b5/602', node: 'b5', line: 2, words: '银杏里 · 五号楼 602室' },
      lastFours: ['0138', '0139'],
    },
  ]);
});

test.each([
  [['', '1号楼', '101', '0138'], '几栋楼都叫这个名字'],
  [['银杏里', '7号楼', '101', '0138'], '没有找到这栋楼'],
  [['银杏里', '9号楼', '101', '0138'], '已经停用'],
  [['银杏里', '', '101', '0138'], '“楼栋”没有填'],
  [['银杏里', '5号楼', '室', '0138'], '“房号”没有填'],
  [['银杏里', '5号楼', '101', '没有'], '“电话后四位”要写四个数字'],
  [['银杏里', '5号楼', '1'.repeat(31), '0138'], '最多 30 个字'],
])('%j comes back with a reason', (cells, reason) => {
  const { households, bad } = listed(cells);
  expect(households).toEqual([]);
  expect(bad).toMatchObject([{ line: 2, reason: expect.stringContaining(reason) }]);
});

test('zeros that a spreadsheet has dropped are there again', () => {
  expect(listed(['银杏里', '5号楼', '602', '38']).households[0]?.lastFours).toEqual(['0038']);
});
