import type { InboxCard } from '../../../../core/contract/inbox';
import { byDay } from './by-day';

/** 2026-11-30 09:00 in China, a Monday. */
const NOW = '2026-11-30T01:00:00.000Z';

const told = (id: string, at: string): InboxCard => ({
  id,
  kind: 'notice',
  subject: '漏水断电',
  text: '您的「漏水断电」有人接了。',
  page: 'pages/request/detail?id=1',
  matter: null,
  at,
  read: true,
});

test('messages are grouped by their day in China, in their order', () => {
  const items = [
    told('a', '2026-11-30T00:30:00.000Z'),
    told('b', '2026-11-29T16:05:00.000Z'),
    told('c', '2026-11-29T15:55:00.000Z'),
    told('d', '2026-11-27T02:00:00.000Z'),
    told('e', '2025-12-31T02:00:00.000Z'),
  ];
  const days = byDay(items, NOW).map(({ title, items: of }) => [title, of.map(({ id }) => id)]);
  expect(days).toEqual([
    ['今天', ['a', 'b']],
    ['昨天', ['c']],
    ['11月27日 周五', ['d']],
    ['2025年12月31日 周三', ['e']],
  ]);
});
