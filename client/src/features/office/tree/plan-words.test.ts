import type { PlanView } from '../../../../../core/contract/org';
import { sayCounts, sayRest, sayWriting } from './plan-words';

const plan: PlanView = {
  ...{ kind: 'tree', state: 'ready', counts: { fresh: 288, changed: 0, same: 3, bad: 12 } },
  ...{ nodes: 292, written: 0, baseName: '和煦街道', lines: [], bad: [], badFile: null },
  ...{ at: '2026-11-21T01:00:00.000Z', endedAt: null, now: '2026-11-21T01:05:00.000Z' },
};

test('the counts leave out what there is none of', () => {
  expect(sayCounts(plan.counts)).toBe('新加 288 行，不变 3 行，没看懂 12 行');
});

test('the writing is told from its beginning to its end', () => {
  expect(sayWriting(plan)).toBeNull();
  expect(sayWriting({ ...plan, state: 'under-way', written: 100 })).toContain(
    '292 个地方写好了 100 个',
  );
  expect(sayWriting({ ...plan, state: 'done', endedAt: plan.now })).toBe('写好了，今天 09:05。');
});

test('lines that are not listed are counted', () => {
  expect(sayRest(plan.counts, 291)).toBeNull();
  expect(sayRest(plan.counts, 200)).toContain('还有 91 行');
});
