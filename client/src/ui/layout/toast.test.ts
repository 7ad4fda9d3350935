import { currentToast, onToast, toast } from './toast';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a toast', () => {
  test('tells its listeners when it comes and when it goes', () => {
    const seen: (string | undefined)[] = [];
    const stop = onToast(() => seen.push(currentToast()?.words));
    toast('已撤回');
    jest.runAllTimers();
    stop();
    toast('没人听');
    expect(seen).toEqual(['已撤回', undefined]);
  });

  test('a toast is not removed by the end of the one before it', () => {
    toast('一');
    jest.advanceTimersByTime(3000);
    toast('二');
    jest.advanceTimersByTime(2000);
    expect(currentToast()?.words).toBe('二');
  });
});
