import { headingsIn } from './columns';
import { readRow } from './tree-row';

const HEADINGS = ['序号', '社区', '小区', '网格', '楼栋', '户数', '经度', '纬度'];
const read = (...cells: readonly string[]) =>
  readRow(['1', ...cells], headingsIn([HEADINGS])?.places ?? {}, 7);

test('a full row names each level', () => {
  expect(read('银杏里', '桂香弄', '第一网格', '5号楼', '24', '121.5', '31.2')).toEqual({
    line: 7,
    way: [
      { kind: 'community', name: '银杏里' },
      { kind: 'estate', name: '桂香弄' },
      { kind: 'grid', name: '第一网格' },
      { kind: 'building', name: '5号楼' },
    ],
    households: 24,
    point: { lat: 31.2, lng: 121.5 },
  });
});

test('estate, grid, households and point may be absent', () => {
  expect(read('银杏里', '', '', '5号楼')).toMatchObject({
    way: [{ kind: 'community' }, { kind: 'building' }],
    households: null,
    point: null,
  });
});

test('a row without places is no row', () => {
  expect(read('', ' ', '\u200b', '', '12')).toBeNull();
});

test('full-width digits and the unit count as numbers', () => {
  expect(read('银杏里', '', '', '5号楼', '１２０户')).toMatchObject({ households: 120 });
});

test.each([
  [['', '', '', '5号楼'], '“社区”没有填'],
  [['银杏里', '', '', '楼'.repeat(21)], '“楼栋”最多 20 个字'],
  [['银杏里', '', '', '5号楼', '二十'], '“户数”要写 0 到 5000 的整数'],
  [['银杏里', '', '', '5号楼', '-3'], '“户数”要写 0 到 5000 的整数'],
  [['银杏里', '', '', '5号楼', '', '121.5', ''], '经度、纬度要一起填'],
  [['银杏里', '', '', '5号楼', '', '31.2', '121.5'], '纬度在 3 到 54 之间'],
])('%j comes back with the reason', (cells, reason) => {
  expect(read(...cells)).toEqual({ line: 7, reason: expect.stringContaining(reason) });
});

describe('headings', () => {
  test('stand below a title, and in other words', () => {
    const sheet = [['和煦街道楼栋表'], [], ['楼号', ' 居委会 *', '小区名称', '户 数']];
    expect(headingsIn(sheet)).toEqual({
      at: 2,
      places: { building: 0, community: 1, estate: 2, households: 3 },
    });
  });

  test('are missing in a sheet about something else', () => {
    expect(
      headingsIn([
        ['姓名', '电话'],
        ['王芳', '12000000001'],
      ]),
    ).toBeNull();
  });
});
