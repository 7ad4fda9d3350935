import { takeSegment, wantSegment } from './tab-segment';

const PARTS = ['waiting', 'mine'] as const;

test('a requested segment is shown once', () => {
  wantSegment('tasks', 'mine');
  expect(takeSegment('tasks', PARTS)).toBe('mine');
  expect(takeSegment('tasks', PARTS)).toBeUndefined();
});

test('a segment that the page does not have is ignored', () => {
  wantSegment('tasks', 'gone');
  expect(takeSegment('tasks', PARTS)).toBeUndefined();
});
