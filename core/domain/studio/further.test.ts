import { later, NODES, NOW, pathOf, studio } from '../testing/town';
import { agreeReach, declareServes, endReach, newlyAsked } from './further';
import type { Studio } from './studio';

const before = studio('east', { serves: ['xingye'] });
const nodes = new Map(NODES.map((node) => [node._id, node]));
/** As the secretary of 兴业里 declares it. */
const declare = (declared: readonly string[], from: Pick<Studio, 'serves' | 'further'> = before) =>
  declareServes(from, declared, {
    hasSay: (path) => path.includes('xingye'),
    nodes,
    now: NOW,
  });
const agree = (one: Studio, node: string) => agreeReach(one, node, later(60));
const end = (one: Studio, node: string) => endReach(one, node, nodes, later(60));
const asked = { node: 'heping', state: 'asked', at: NOW } as const;
const agreed = { node: 'heping', state: 'agreed', at: NOW } as const;
const asking = { ...before, further: [asked] };
const letIn = { ...before, serves: ['xingye', 'heping'], further: [agreed] };

test('a place of the own office counts at once; one elsewhere, or above, is asked for', () => {
  expect(declare(['xingye', 'house-5', 'heping', 'street'])).toEqual({
    serves: ['xingye', 'house-5'],
    further: [asked, { ...asked, node: 'street' }],
  });
});

test('what it served before stays, and parts of it', () => {
  const wide = { serves: ['street'], further: [] };
  expect(declare(['heping', 'street'], wide)).toEqual({
    serves: ['heping', 'street'],
    further: [],
  });
});

test('what is asked for stays asked, whoever saves it, and is dropped when it is not declared', () => {
  const all = { hasSay: () => true, nodes, now: later(5) };
  expect(declareServes(asking, ['xingye', 'heping'], all)).toEqual({
    serves: ['xingye'],
    further: [asked],
  });
  expect(declare(['xingye'], asking)).toEqual({ serves: ['xingye'], further: [] });
});

test('an agreed place stays agreed, and so does a part of it, which can be taken back too', () => {
  expect(declare(['xingye', 'heping'], letIn)).toEqual({
    serves: ['xingye', 'heping'],
    further: [agreed],
  });
  const part = declare(['xingye', 'house-9'], letIn);
  expect(part).toEqual({
    serves: ['xingye', 'house-9'],
    further: [{ ...agreed, node: 'house-9' }],
  });
  expect(end({ ...letIn, ...part }, 'house-9').serves).toEqual(['xingye']);
});

test('declaring one place twice asks once', () => {
  expect(declare(['heping', 'heping']).further).toEqual([asked]);
});

test('only what was not asked for before is newly asked', () => {
  expect(newlyAsked(before, asking)).toEqual(['heping']);
  expect(newlyAsked(asking, asking)).toEqual([]);
  expect(newlyAsked(before, letIn)).toEqual([]);
});

test('the office there agrees once, declines, or takes it back', () => {
  expect(agree(asking, 'heping')).toMatchObject({
    serves: ['xingye', 'heping'],
    further: [{ ...agreed, at: later(60) }],
    changedAt: later(60),
  });
  expect(end(asking, 'heping')).toMatchObject({ serves: ['xingye'], further: [] });
  expect(end(letIn, 'heping')).toMatchObject({ serves: ['xingye'], further: [] });
});

test('nothing is decided about a place that nobody asked for', () => {
  for (const decide of [agree, end]) {
    expect(() => decide(before, 'xingye')).toThrow('没有请您这边点头');
  }
  expect(() => agree(letIn, 'heping')).toThrow('没有请您这边点头');
});

test('taking a place back takes back its parts', () => {
  const parts = { ...letIn, ...declare(['xingye', 'house-5', 'heping', 'house-9'], letIn) };
  expect(parts.serves).toContain('house-9');
  expect(end(parts, 'heping')).toMatchObject({ serves: ['xingye', 'house-5'], further: [] });
});

test('the path of a place decides, not its name', () => {
  expect(pathOf('house-9')).toContain('heping');
  expect(declare(['house-9'], asking).further).toEqual([{ ...asked, node: 'house-9' }]);
});
