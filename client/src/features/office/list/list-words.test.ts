import type { RequestCard } from '../../../../../core/contract/request/view';
import { listWords } from './list-words';

const CARD: RequestCard = {
  id: 'r1',
  category: 'leak',
  state: 'accepted',
  excerpt: '厨房水管爆了',
  placeName: '银杏里社区 · 5号楼',
  ownerName: '老周水电急修工作室',
  contact: { name: '李桂芳', phone: '15400000098' },
  yours: true,
  submittedAt: '2026-11-30T01:30:00.000Z',
  waitingSince: '2026-11-30T01:30:00.000Z',
  dueAt: '2026-12-01T02:00:00.000Z',
  overdue: true,
  unhappy: false,
  queued: false,
  paused: null,
  questioned: false,
  part: false,
  joined: false,
  actions: [],
};

test('an exported list has places, states and times, but no telephones, words or names', () => {
  const words = listWords('超时的', {
    items: [CARD, { ...CARD, id: 'r2', category: 'law', excerpt: null, dueAt: null }],
    next: null,
    now: '2026-11-30T04:00:00.000Z',
  });
  expect(words).toBe(
    [
      '超时的，2 件（11月30日 12:00）',
      '1. 漏水断电，银杏里社区 · 5号楼，在办、已超时、急事，在老周水电急修工作室手里，期限 12月1日 10:00',
      '2. 法律咨询，银杏里社区 · 5号楼，在办、已超时，在老周水电急修工作室手里',
    ].join('\n'),
  );
});
