import { sayChanges } from './say-changes';
import { AS_USUAL, requireKept, tidied } from './settings';

test('danger and 说不清楚 cannot be switched off', () => {
  const off = ['pets', 'leak', 'other'] as const;
  expect(() => requireKept({ ...AS_USUAL, off })).toThrow(
    expect.objectContaining({ code: 'settings/must-stay' }),
  );
  expect(() => requireKept({ ...AS_USUAL, off: ['pets'] })).not.toThrow();
});

test('what is chosen is kept once, in the order of the table, without empty titles', () => {
  const chosen = tidied({
    off: ['law', 'pets', 'law'],
    quiet: { from: '21:30', until: '07:30' },
    titles: { captain: '', officer: '党群办' },
  });
  expect(chosen).toEqual({ off: ['pets', 'law'], titles: { officer: '党群办' }, quiet: null });
});

test('each change is a sentence that says what becomes of what there is', () => {
  const before = { off: ['jobs'], titles: {}, quiet: null } as const;
  const after = { off: ['pets', 'law'], titles: { captain: '楼栋长' }, quiet: null } as const;
  expect(sayChanges(before, after, new Map([['pets', { open: 2, studios: 1 }]]))).toEqual([
    '「养宠遛狗」以后选不到了。没办完的 2 件照常办到底。有 1 家工作室写着办这一类，不用改。',
    '「法律咨询」以后选不到了。现在没有没办完的。',
    '「就业帮扶」重新可以选了。',
    '“楼组长”改叫“楼栋长”。',
  ]);
  expect(sayChanges(AS_USUAL, AS_USUAL, new Map())).toEqual([]);
});
