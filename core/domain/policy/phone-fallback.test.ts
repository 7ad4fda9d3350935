import { accepted, offered } from '../testing/given';
import { directoryOf, later, member, NOW, officeHolder, studio } from '../testing/town';
import {
  type Alert,
  callableStudios,
  currentAlerts,
  isRungFor,
  offeredAt,
  phoneFallbackNotice,
  reachedNone,
  UNDECIDED_MINUTES,
  volunteersToCall,
} from './phone-fallback';

const leak = offered({ category: 'leak' });
const TOWN = directoryOf(studio('east'), studio('west'));

const alert = (
  openid: string,
  state: Alert['message']['state'],
  but: Partial<Alert> = {},
): Alert => ({
  openid,
  template: 'task',
  at: NOW,
  message: { state },
  ...but,
});

test('volunteers are phoned only in danger, and only while nobody has accepted', () => {
  expect(isRungFor(leak)).toBe(true);
  expect(isRungFor(offered())).toBe(false);
  expect(isRungFor(accepted({ category: 'leak' }))).toBe(false);
});

test('a lead may phone their own volunteers, an office all that are asked, and nobody else anybody', () => {
  const both = { ...leak, askedStudios: ['east', 'west'] };
  expect(callableStudios(member('lead-of-east', 'east'), both, TOWN, NOW)).toEqual(['east']);
  expect(callableStudios(officeHolder('li', 'secretary', 'xingye'), both, TOWN, NOW)).toEqual([
    'east',
    'west',
  ]);
  expect(callableStudios(officeHolder('wu', 'secretary', 'heping'), both, TOWN, NOW)).toEqual([]);
  expect(callableStudios(member('wang', 'east'), both, TOWN, NOW)).toEqual([]);
});

describe('nobody was reached', () => {
  const none = (openids: string[], alerts: Alert[], minutes = 0) =>
    reachedNone(openids, alerts, offeredAt(leak), later(minutes));
  const ends = ['no-credit', 'refused', 'failed', 'uncertain'] as const;
  const wang = (state: Alert['message']['state']) => [alert('wang', state)];

  test('every message ended without being sent', () => {
    expect(
      none(
        [...ends],
        ends.map((state) => alert(state, state)),
      ),
    ).toBe(true);
    expect(none(['wang'], [alert('wang', 'no-credit'), alert('zhou', 'sent')])).toBe(true);
    expect(none(['wang'], [...wang('no-credit'), ...wang('sent')])).toBe(false);
  });

  test.each(['waiting', 'claimed'] as const)(
    'when a message is %s for longer than danger can wait, not before',
    (state) => {
      expect(none(['wang'], wang(state), UNDECIDED_MINUTES - 1)).toBe(false);
      expect(none(['wang'], wang(state), UNDECIDED_MINUTES)).toBe(true);
    },
  );

  test('nothing was delivered for that long', () => {
    expect(none(['wang'], [], UNDECIDED_MINUTES - 1)).toBe(false);
    expect(none(['wang'], [], UNDECIDED_MINUTES)).toBe(true);
  });

  test('one received message is enough for "somebody was reached"', () => {
    for (const state of ['sent', 'folded'] as const) {
      expect(none(['wang'], wang(state), 60)).toBe(false);
      expect(none(['wang', 'zhou'], [...wang(state), alert('zhou', 'waiting')], 60)).toBe(false);
    }
  });
});

test('messages about an earlier offer, or to residents, do not count', () => {
  const before = alert('wang', 'sent', { at: later(-60) });
  const resident = alert('grandma', 'sent', { template: 'progress' });
  const now = alert('zhou', 'no-credit');
  expect(currentAlerts([before, resident, now], leak)).toEqual([now]);
});

describe('whom to phone', () => {
  const hand = (openid: string, but: object = {}) => ({
    openid,
    name: openid,
    phone: '15400000000',
    relatives: [],
    atOnce: 3,
    onDuty: [],
    inHand: 0,
    qualifications: [],
    ...but,
  });
  const names = (hands: Parameters<typeof volunteersToCall>[0]) =>
    volunteersToCall(hands, 'me', leak, NOW).map(({ openid }) => openid);

  test('free volunteers are listed, those on duty first, without the reader and people who keep away', () => {
    const asleep = { onDuty: [{ days: [7], from: '09:00', to: '10:00' }] };
    expect(
      names([
        hand('later', asleep),
        hand('busy', { inHand: 3 }),
        hand('free'),
        hand('me'),
        hand('relative', { relatives: ['陈奶奶'] }),
        hand('without a phone', { phone: '' }),
      ]),
    ).toEqual(['free', 'later']);
  });

  test('when nobody is free, everybody who may act is listed', () => {
    expect(names([hand('busy', { inHand: 3 })])).toEqual(['busy']);
  });
});

test('the person who has to phone is notified at once, without the resident’s words', () => {
  const notice = phoneFallbackNotice(leak, '兴业里社区 · 5号楼', NOW);
  expect(notice).toMatchObject({ urgent: true, page: 'pages/task/detail?id=r1' });
  expect(JSON.stringify(notice)).not.toContain(leak.what);
});
