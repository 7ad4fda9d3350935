import { currentToast, onToast, toast } from './toast';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a toast', () => {
  test('notifies its listeners when it appears and disappears', () => {
    const seen: (string | undefined)[] = [];
    const stop = onToast(() => seen.push(currentToast()?.words));
    toast('已撤回');
    jest.runAllTimers();
    stop();
    toast('没人听');
    expect(seen).toEqual(['已撤回', undefined]);
  });

  test('is not removed when the time of the previous one ends', () => {
    toast('一');
    jest.advanceTimersByTime(3000);
    toast('二');
    jest.advanceTimersByTime(2000);
    expect(currentToast()?.words).toBe('二');
  });
});
