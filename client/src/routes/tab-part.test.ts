import { takeTabPart, wantTabPart } from './tab-part';

const PARTS = ['waiting', 'mine'] as const;

test('a part that is wanted is shown once', () => {
  wantTabPart('tasks', 'mine');
  expect(takeTabPart('tasks', PARTS)).toBe('mine');
  expect(takeTabPart('tasks', PARTS)).toBeUndefined();
});

test('a part that the page does not have is left alone', () => {
  wantTabPart('tasks', 'gone');
  expect(takeTabPart('tasks', PARTS)).toBeUndefined();
});
