import { takeSegment, wantSegment } from './tab-segment';

const PARTS = ['waiting', 'mine'] as const;

test('a part that is wanted is shown once', () => {
  wantSegment('tasks', 'mine');
  expect(takeSegment('tasks', PARTS)).toBe('mine');
  expect(takeSegment('tasks', PARTS)).toBeUndefined();
});

test('a part that the page does not have is left alone', () => {
  wantSegment('tasks', 'gone');
  expect(takeSegment('tasks', PARTS)).toBeUndefined();
});
