import { accepted, grandma, offered, stored, volunteer } from '../../testing/given';
import { DAY, later, NOW, refusalOf, TOWN } from '../../testing/town';
import { remindOfSlip, slipDueAt } from '../clock/slip-reminder';
import { isPossible, requireNothingInHand, requirePossible } from '../model/rules';
import { isSlipOpen, knowsOfAnOpenOne, type SlipItem } from '../model/slip';
import { needsLetter } from '../model/slip-rules';
import type { ServiceRequest } from '../model/state';
import { worklistsOf } from '../model/worklist';
import { conclude } from './conclude';
import { agree, contest, entrust, giveBack, settleSlip } from './slip';

const KEYS: SlipItem = { kind: 'keys', words: '大门钥匙', amount: 0 };
const CASH: SlipItem = { kind: 'cash', words: '买药', amount: 200_00 };
const taker = volunteer();
const helper = { openid: taker.openid, name: taker.name };
const office = { openid: 'secretary-li', name: '李书记' };

const errand = (): ServiceRequest => ({ ...accepted(), category: 'errand' });
const plain = { items: [CASH], mandates: [], letter: [] };
const back = { words: '', spent: 150_00, change: 50_00, receipts: [] };

const taken = () => stored(entrust(errand(), plain, helper, NOW));
const confirmed = () => stored(agree(taken(), 's1', grandma, NOW));
const broughtBack = () => stored(giveBack(confirmed(), 's1', back, helper, NOW));
const settledUp = () => stored(agree(broughtBack(), 's1', grandma, NOW));

test('one end records, the other confirms, both when it goes and when it comes back', () => {
  expect(settledUp().slips).toMatchObject([
    { id: 's1', holder: helper.openid, returned: { spent: 150_00, change: 50_00 } },
  ]);
  expect(settledUp().slips.some(isSlipOpen)).toBe(false);
});

test('the asker can record it as well; then the volunteer confirms', () => {
  const request = stored(entrust(errand(), plain, grandma, NOW));
  expect(refusalOf(() => agree(request, 's1', grandma, NOW))).toBe('slip/other-end');
  expect(agree(request, 's1', helper, NOW).next.slips[0]?.taken.confirmedAt).toBe(NOW);
});

test('one end never confirms both', () => {
  expect(refusalOf(() => agree(taken(), 's1', helper, NOW))).toBe('slip/other-end');
  expect(refusalOf(() => agree(broughtBack(), 's1', helper, NOW))).toBe('slip/other-end');
  expect(refusalOf(() => contest(broughtBack(), 's1', '不对', helper, NOW))).toBe('slip/other-end');
});

test('nothing comes back before both know that it was taken, and only from who has it', () => {
  expect(refusalOf(() => giveBack(taken(), 's1', back, helper, NOW))).toBe('slip/not-confirmed');
  expect(refusalOf(() => giveBack(confirmed(), 's1', back, grandma, NOW))).toBe('policy/forbidden');
  expect(refusalOf(() => giveBack(confirmed(), 's9', back, helper, NOW))).toBe('slip/not-found');
});

test('what was spent and what is left make up the cash', () => {
  for (const [spent, change] of [
    [150_00, 49_99],
    [0, 0],
    [200_00, 1],
  ] as const) {
    const wrong = { ...back, spent, change };
    expect(refusalOf(() => giveBack(confirmed(), 's1', wrong, helper, NOW))).toBe(
      'slip/does-not-add-up',
    );
  }
});

test('nobody is done, or gives it away, while something is out', () => {
  for (const request of [taken(), confirmed(), broughtBack()]) {
    expect(refusalOf(() => requirePossible(request, 'resolve', NOW))).toBe('slip/still-out');
    expect(refusalOf(() => requirePossible(request, 'decline', NOW))).toBe('slip/give-back-first');
    expect(refusalOf(() => requirePossible(request, 'transfer', NOW))).toBe('slip/give-back-first');
    // The asker and the office are not held up.
    expect(isPossible(request, 'withdraw', NOW)).toBe(true);
    expect(isPossible(request, 'dispatch', NOW)).toBe(true);
  }
  expect(isPossible(settledUp(), 'resolve', NOW)).toBe(true);
});

test('no correction gives it away while something is in hand', () => {
  for (const request of [taken(), confirmed(), broughtBack()]) {
    expect(refusalOf(() => requireNothingInHand(request, helper))).toBe('slip/give-back-first');
    for (const by of [grandma, office, 'clock'] as const) {
      expect(() => requireNothingInHand(request, by)).not.toThrow();
    }
  }
  expect(() => requireNothingInHand(settledUp(), helper)).not.toThrow();
});

test('whoever goes knows of it: by their own word, or by their confirmation', () => {
  const byAsker = stored(entrust(errand(), plain, grandma, NOW));
  const knows = ({ slips }: ServiceRequest) => knowsOfAnOpenOne(slips, helper.openid);
  expect(knows(byAsker)).toBe(false);
  expect(knows(stored(agree(byAsker, 's1', helper, NOW)))).toBe(true);
  expect([taken(), broughtBack(), settledUp()].map(knows)).toEqual([true, true, false]);
});

test('more than an errand needs a letter', () => {
  const of = (items: SlipItem[], mandates: Parameters<typeof needsLetter>[0]['mandates'] = []) =>
    needsLetter({ items, mandates });
  expect(of([KEYS])).toBe(false);
  expect(of([KEYS], ['overnight'])).toBe(true);
  expect(of([{ ...CASH, amount: 1000_00 }])).toBe(false);
  expect(
    of([
      { ...CASH, amount: 600_00 },
      { ...CASH, amount: 400_01 },
    ]),
  ).toBe(true);
  // Cash in small parts counts together while it is out.
  expect(needsLetter({ items: [{ ...CASH, amount: 500_00 }], mandates: [] }, 500_00)).toBe(false);
  expect(needsLetter({ items: [{ ...CASH, amount: 500_00 }], mandates: [] }, 500_01)).toBe(true);
  expect(needsLetter({ items: [KEYS], mandates: [] }, 2000_00)).toBe(false);
  const card = { items: [KEYS], mandates: ['withdrawal'] as const, letter: [] };
  expect(refusalOf(() => entrust(errand(), card, helper, NOW))).toBe('slip/needs-letter');
  const withLetter = { ...card, letter: ['cloud://a/b.jpg'] };
  expect(entrust(errand(), withLetter, helper, NOW).next.slips).toHaveLength(1);
});

test('cash has an amount, and nothing else has', () => {
  for (const item of [
    { ...CASH, amount: 0 },
    { ...KEYS, amount: 1 },
  ]) {
    expect(refusalOf(() => entrust(errand(), { ...plain, items: [item] }, helper, NOW))).toBe(
      'slip/says-no-amount',
    );
  }
});

test('other kinds of request know no slips, nor does one that nobody has', () => {
  expect(refusalOf(() => entrust(accepted(), plain, helper, NOW))).toBe('slip/not-this-kind');
  const waiting = { ...offered(), category: 'errand' as const };
  expect(refusalOf(() => entrust(waiting, plain, helper, NOW))).toBe('request/not-in-work');
});

test('what does not agree is told to the office, and can be put right or settled', () => {
  const contested = stored(contest(broughtBack(), 's1', '少了十块', grandma, NOW));
  const lists = () => worklistsOf(contested, NOW);
  expect(lists()).toContain('slips@xingye');
  const anew = stored(giveBack(contested, 's1', back, helper, NOW));
  expect(anew.slips[0]).toMatchObject({ contested: null, returned: { confirmedAt: null } });
  const over = stored(settleSlip(contested, 's1', '问清楚了', office, NOW));
  expect(isPossible(over, 'resolve', NOW)).toBe(true);
  expect(worklistsOf(over, NOW)).not.toContain('slips@xingye');
  expect(refusalOf(() => settleSlip(over, 's1', '再来', office, NOW))).toBe('slip/is-over');
});

test('one that is open for three days is told, and again three days later', () => {
  const begun = conclude(entrust(errand(), plain, helper, NOW), null, TOWN, NOW).next;
  const due = later(3 * DAY);
  expect(slipDueAt(begun)).toBe(due);
  expect(remindOfSlip(begun, later(3 * DAY - 1))).toBeNull();
  const told = remindOfSlip(begun, due);
  if (!told) throw new Error('nobody was told');
  const { next, newNotices } = conclude(told, null, TOWN, due);
  expect(Object.values(newNotices).map(({ to }) => to.kind)).toEqual([
    'person',
    'person',
    'office',
  ]);
  expect(next.worklists).toContain('slips@xingye');
  expect(slipDueAt(next)).toBe(later(6 * DAY));
  expect(slipDueAt(settledUp())).toBeNull();
});

test('who is told never learns from the message what it is', () => {
  const { newNotices } = conclude(entrust(errand(), plain, helper, NOW), null, TOWN, NOW);
  expect(JSON.stringify(newNotices)).not.toMatch(/现金|200|买药/);
});
