import type { OrgNode } from '../org';
import { committed, planned, planted } from './tree-plan';

const AT = '2026-11-21T02:00:00.000Z';
const LATER = '2026-11-21T02:05:00.000Z';
const NODE: OrgNode = {
  ...{ _id: 'n1', kind: 'building' as const, name: '5号楼', parent: 'c1' },
  ancestors: ['s', 'c1', 'n1'],
};

const plan = planned(
  { _id: 'p1', by: 'o-1', at: AT, base: 's', kind: 'tree' },
  {
    lines: [
      { line: 2, outcome: 'new', words: '银杏里 · 5号楼' },
      { line: 3, outcome: 'same', words: '银杏里 · 6号楼' },
    ],
    bad: [{ line: 4, reason: '“社区”没有填' }],
    nodes: [NODE, { ...NODE, _id: 'n2' }],
  },
  { file: 'cloud://x/plan.json', badFile: 'cloud://x/bad.xlsx' },
);

test('a plan counts its lines and is removed after a week', () => {
  expect(plan.counts).toEqual({ fresh: 1, changed: 0, same: 1, bad: 1 });
  expect(plan.due).toEqual([{ job: 'sweep', at: '2026-11-28T02:00:00.000Z' }]);
});

test('a committed plan is written by the timer, in as many runs as it takes', () => {
  const begun = committed(plan, true, LATER);
  expect(begun.due).toContainEqual({ job: 'plant', at: LATER });
  const half = planted(begun, 1, LATER);
  expect(half).toMatchObject({ state: 'under-way', written: 1 });
  const done = planted(half, 2, LATER);
  expect(done).toMatchObject({ state: 'done', endedAt: LATER });
  expect(done.due.map(({ job }) => job)).toEqual(['sweep']);
});

test('a plan for a tree that has changed is refused; one that is committed already stays as it is', () => {
  expect(() => committed(plan, false, LATER)).toThrow(
    expect.objectContaining({ code: 'org/plan-outdated' }),
  );
  const begun = committed(plan, true, LATER);
  expect(committed(begun, false, LATER)).toBe(begun);
});
