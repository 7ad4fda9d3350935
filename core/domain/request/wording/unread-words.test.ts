import { sayPast, sayUnread } from './unread-words';

test.each([
  ['withdrawn', 'repair', false, '居民撤回了，内容只有本人看得到'],
  ['withdrawn', 'counsel', false, '居民撤回了，内容只有本人看得到'],
  ['closed', 'repair', false, '办好一个多月了，内容只有本人看得到'],
  ['closed', 'counsel', false, '内容保密，只有办理的人能看'],
  ['offered', 'counsel', true, '内容保密，接单后可见'],
  ['accepted', 'counsel', false, '内容保密，只有办理的人能看'],
] as const)('unread words of a request that is %s (%s)', (state, category, mayAccept, words) => {
  expect(sayUnread({ state, category }, mayAccept)).toBe(words);
});

test('open requests are not over', () => {
  expect(sayPast({ state: 'offered', category: 'repair' })).toBeNull();
});
