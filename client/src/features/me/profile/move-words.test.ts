import { isMove, sayAfter, sayBefore } from './move-words';

const HOME = {
  ...{ nodeId: 'house-5', detail: '602室', name: '兴业里社区 · 5号楼', nodeName: '5号楼' },
  ...{ community: '兴业里社区', ancestors: ['xingye', 'house-5'] },
};
const VOUCHED = { residence: { askedAt: null, vouched: { at: '', by: '5号楼楼组长' } } };
const CLAIMED = { residence: { askedAt: null, vouched: null } };

test('a first home is no move, nor is another spelling of the flat', () => {
  expect(isMove(null, { nodeId: 'house-5', detail: '602室' })).toBe(false);
  expect(isMove(HOME, { nodeId: 'house-5', detail: '６０２' })).toBe(false);
  expect(isMove(HOME, { nodeId: 'house-5', detail: '603室' })).toBe(true);
  expect(isMove(HOME, { nodeId: 'house-6', detail: '602室' })).toBe(true);
});

test('what ends is said before and after, and nothing where nothing hung on it', () => {
  expect(sayBefore(VOUCHED)).toContain('重新核实');
  expect(sayBefore(CLAIMED)).toBeNull();
  expect(sayBefore({})).toBeNull();
  expect(sayAfter(CLAIMED, 'stay', { open: 0, done: 0 })).toEqual([]);
  expect(sayAfter(VOUCHED, 'end', { open: 3, done: 2 })).toEqual([
    '没办完的 2 件事撤回了。',
    '1 件事留在老地方接着办，可以在我的求助里一件一件地改。',
    '住处核实跟着旧家结束了，在新家要重新请人核实。',
  ]);
  expect(sayAfter(CLAIMED, 'follow', { open: 1, done: 1 })).toEqual([
    '没办完的 1 件事改到了新家。',
  ]);
});
