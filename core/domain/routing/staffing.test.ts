import { draft, grandma } from '../testing/given';
import { oneMember, staff } from '../testing/staff';
import { later, NOW, studio } from '../testing/town';
import { needOf } from './specialists';
import { attendedAt } from './staffing';

/** Now is Wednesday 10:00; this is Saturday 09:00 in China. */
const SATURDAY = '2026-03-14T01:00:00.000Z';
const weekends = [{ days: [6, 7], from: '09:00', to: '12:00' }];
const today = [{ days: [3], from: '09:00', to: '18:00' }];
const full = { atOnce: 1, inHand: 1 };

const need = needOf(draft(), grandma);
const open = (hours: typeof weekends = []) => studio('east', { hours });
const at = (...hands: Parameters<typeof oneMember>[]) =>
  attendedAt(open(), staff({ members: hands.map((one) => oneMember(...one)) }), need, NOW);

describe('attendedAt', () => {
  test('a full member does not count, on duty or not', () => {
    expect(at(['free', { onDuty: today }])).toBe(NOW);
    expect(at(['full', { ...full, onDuty: today }], ['free', { onDuty: weekends }])).toBe(SATURDAY);
    expect(at(['full', full], ['free', { onDuty: weekends }])).toBe(SATURDAY);
  });

  test('nor does a member who has to keep away', () => {
    const relative = { onDuty: today, relatives: [grandma.name] };
    expect(at(['kin', relative], ['free', { onDuty: weekends }])).toBe(SATURDAY);
  });

  test('nor does a member for whom an offer waits already', () => {
    const members = [
      oneMember('one', { atOnce: 1, onDuty: today }),
      oneMember('other', { atOnce: 2, onDuty: weekends }),
    ];
    expect(attendedAt(open(), staff({ members, offered: 0 }), need, NOW)).toBe(NOW);
    expect(attendedAt(open(), staff({ members, offered: 1 }), need, NOW)).toBe(SATURDAY);
  });

  test('nobody is available before the studio opens', () => {
    const tomorrow = [{ days: [4], from: '10:00', to: '12:00' }];
    const members = [oneMember('free', { onDuty: [] })];
    expect(attendedAt(open(tomorrow), staff({ members }), need, NOW)).toBe(later(24 * 60));
  });

  test('if opening hours and duty never overlap, the opening counts', () => {
    const members = [oneMember('free', { onDuty: weekends })];
    expect(attendedAt(open(today), staff({ members }), need, NOW)).toBe(NOW);
    expect(attendedAt(open(), staff({ members: [] }), need, NOW)).toBe(NOW);
  });
});
