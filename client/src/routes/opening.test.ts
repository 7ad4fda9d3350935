import { onOpening, opened, opening } from './opening';

const told: string[] = [];

beforeEach(() => {
  told.length = 0;
  onOpening((how) => told.push(how));
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('a page that opens at once needs no word', async () => {
  opening(Promise.resolve());
  opened();
  await jest.runAllTimersAsync();
  expect(told).toEqual([]);
});

test('a page that takes long is announced, once', async () => {
  opening(new Promise(() => undefined));
  await jest.advanceTimersByTimeAsync(5000);
  opened();
  expect(told).toEqual(['slow']);
});

test('a page that is refused is said to be lost, and is waited for no longer', async () => {
  opening(Promise.reject(new Error('navigateTo:fail timeout')));
  await jest.advanceTimersByTimeAsync(5000);
  expect(told).toEqual(['failed']);
});

test('of two pages asked for, the second is waited for', async () => {
  opening(Promise.resolve());
  await jest.advanceTimersByTimeAsync(800);
  opening(Promise.resolve());
  await jest.advanceTimersByTimeAsync(800);
  opened();
  await jest.runAllTimersAsync();
  expect(told).toEqual([]);
});
