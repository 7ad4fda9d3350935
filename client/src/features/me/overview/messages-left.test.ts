import { isLasting, sayLeft } from './messages-left';

const said = (left: number, refused = false) => sayLeft('办理提醒', 'once', { left, refused });

describe('还能收到几条', () => {
  test('counts what is left, in words', () => {
    expect(said(3)).toBe('还能收到 3 条办理提醒');
    expect(said(1)).toBe('还能收到 1 条办理提醒');
  });

  test('tells used up from never opened', () => {
    expect(said(0)).toBe('办理提醒用完了');
    expect(sayLeft('办理提醒', 'once', undefined)).toBe('还没有打开办理提醒');
    expect(sayLeft('办理提醒', 'longterm', undefined)).toBe('还没有打开办理提醒');
  });

  test('after a no nobody is asked again, and credits given before still count', () => {
    expect(said(0, true)).toBe('您说过不用办理提醒，不会再问您');
    expect(said(2, true)).toBe('还能收到 2 条办理提醒，以后不再问您');
  });

  test('a permanent consent is not counted', () => {
    const stands = { left: 1, refused: false };
    expect(sayLeft('办理提醒', 'longterm', stands)).toBe('办理提醒一直开着');
    expect(isLasting('longterm', stands)).toBe(true);
    expect(isLasting('once', stands)).toBe(false);
    expect(isLasting('longterm', { left: 0, refused: true })).toBe(false);
  });
});
