import { onOpening, opened, opening } from './opening';

const told: string[] = [];

beforeEach(() => {
  told.length = 0;
  onOpening((how) => told.push(how));
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('a page that opens at once causes no message', async () => {
  opening(Promise.resolve());
  opened();
  await jest.runAllTimersAsync();
  expect(told).toEqual([]);
});

test('a page that takes long is announced once', async () => {
  opening(new Promise(() => undefined));
  await jest.advanceTimersByTimeAsync(5000);
  opened();
  expect(told).toEqual(['slow']);
});

test('a page that fails to open is reported, and no longer awaited', async () => {
  opening(Promise.reject(new Error('navigateTo:fail timeout')));
  await jest.advanceTimersByTimeAsync(5000);
  expect(told).toEqual(['failed']);
});

test('after two requests only the second page is awaited', async () => {
  opening(Promise.resolve());
  await jest.advanceTimersByTimeAsync(800);
  opening(Promise.resolve());
  await jest.advanceTimersByTimeAsync(800);
  opened();
  await jest.runAllTimersAsync();
  expect(told).toEqual([]);
});
