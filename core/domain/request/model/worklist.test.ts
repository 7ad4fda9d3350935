import {
  accepted,
  closed,
  offered,
  referred,
  resolved,
  stored,
  submitted,
} from '../../testing/given';
import { DAY, later, NOW, TOWN } from '../../testing/town';
import { conclude } from '../commands/conclude';
import type { Worklist } from './list-keys';
import { WORKLISTS, worklistKey } from './list-keys';
import type { ServiceRequest } from './state';
import { worklistsOf } from './worklist';

/** 案头: the lists of an office on which a request is. */

const listsOf = (request: ServiceRequest, now = NOW): Worklist[] =>
  WORKLISTS.filter((list) => worklistsOf(request, now).includes(worklistKey(list, 'xingye')));

test('it is on the lists of every node above its place and on no others', () => {
  expect(offered().worklists).toEqual(
    ['district', 'street', 'xingye', 'grid-1', 'house-5'].map((node) =>
      worklistKey('waiting', node),
    ),
  );
});

test.each<[string, ServiceRequest, Worklist[]]>([
  ['waits for a studio', offered(), ['waiting']],
  ['waits in an office', submitted(), ['waiting']],
  ['waits for a studio to come free', { ...submitted(), queuedSince: NOW }, ['queued']],
  ['is in work', accepted(), []],
  ['is in work and late', { ...accepted(), overdue: true }, ['overdue']],
  ['was handed outside', referred(), []],
  ['is resolved', resolved(), []],
  ['is closed', closed(), []],
  ['left the resident unhappy', { ...closed(), unhappy: true }, ['unhappy']],
])('a request that %s', (_, request, lists) => {
  expect(listsOf(request)).toEqual(lists);
});

test('a hazard stays on the list until it is mended, even if it was referred outside', () => {
  const hazard = (request: ServiceRequest) => listsOf({ ...request, category: 'hazard' });
  expect(hazard(offered())).toEqual(['waiting', 'hazard']);
  expect(hazard(accepted())).toEqual(['hazard']);
  expect(hazard(referred())).toEqual(['hazard']);
  expect(hazard(resolved())).toEqual([]);
});

test('a follow-up is listed from its due day until somebody has called', () => {
  const due = { ...closed(), followUpAt: later(DAY) };
  expect(listsOf(due)).toEqual([]);
  expect(listsOf(due, later(DAY))).toEqual(['followUp']);
  expect(listsOf({ ...due, followUpAt: null }, later(DAY))).toEqual([]);
});

test('every change puts the request on the right lists', () => {
  const request = accepted();
  const late = stored({ next: { ...request, overdue: true }, events: [] });
  expect(late.worklists).toContain(worklistKey('overdue', 'xingye'));
  expect(stored({ next: { ...late, overdue: false }, events: [] }).worklists).toEqual([]);
});

test('the lists are sorted by what has to be done first; requests without a deadline by age', () => {
  const soon = stored({ next: { ...accepted(), dueAt: later(DAY) }, events: [] });
  const thereafter = stored({ next: { ...accepted(), dueAt: later(DAY * 2) }, events: [] });
  expect(soon.attendBy < thereafter.attendBy).toBe(true);
  const done = stored({ next: { ...closed(), dueAt: null }, events: [] });
  expect(done.attendBy).toBe(done.submittedAt);
});

test('unmet demand is remembered, but not for a category that was corrected', () => {
  const missed = submitted('repair');
  expect(missed.lackedHands).toBe(true);
  expect(stored({ next: missed, events: [] }).lackedHands).toBe(true);
  const corrected = { type: 'request.corrected', at: NOW, by: 'clock' } as const;
  const event = { ...corrected, from: 'repair', to: 'leak' } as const;
  expect(conclude({ next: missed, events: [event] }, null, TOWN, NOW).next.lackedHands).toBe(false);
  expect(offered().lackedHands).toBe(false);
});
