import { offered, submitted, withdrawn } from '../../testing/given';
import { later, pathOf } from '../../testing/town';
import { dueFor } from '../../time/due';
import type { ServiceRequest } from '../model/state';
import { followPlace } from './follow-place';

const elsewhere = pathOf('house-9');

test('a moved request is on the worklists of its new path', () => {
  const request = submitted();
  const moved = followPlace(request, elsewhere, later(5));
  expect(moved).toMatchObject({
    ancestors: elsewhere,
    place: { nodeId: 'house-5', ancestors: elsewhere },
    version: request.version + 1,
  });
  expect(dueFor(moved, 'count')).toBe(later(5));
  expect(moved.worklists).toContain('waiting@heping');
  expect(moved.worklists.join()).not.toContain('xingye');
});

test('the clock looks at once at a request whose office is no longer over it', () => {
  const ladderOf = (request: ServiceRequest) =>
    dueFor(followPlace(request, elsewhere, later(5)), 'ladder');
  expect(ladderOf(submitted())).toBe(later(5));
  const toStudio = offered();
  expect(ladderOf(toStudio)).toBe(dueFor(toStudio, 'ladder'));
  expect(ladderOf(withdrawn())).toBeNull();
});
