import { type Arbitrary, array, assert, constantFrom, integer, property } from 'fast-check';
import { ACT_LIMITS, type LimitedAct, type RateLimit } from '../base/limits';
import { Refusal } from '../base/refusal';
import { refusalOf } from '../testing/town';
import { type Moment, minutesAfter } from '../time/moment';
import { boundsOf, possibleAgainAt, requirePossible, withAct, withoutAct } from './acts';

const NOW = '2026-03-10T02:00:00.000Z';
const KINDS = Object.keys(ACT_LIMITS) as LimitedAct[];

/** As many acts, all at one moment. */
const times = (count: number, at: Moment) => Array<Moment>(count).fill(at);

describe.each(KINDS)('%s', (act) => {
  const { perHour, perDay }: RateLimit = ACT_LIMITS[act];

  test('the last one of the hour is possible, the next one when the hour is over', () => {
    const first = minutesAfter(NOW, -50);
    expect(possibleAgainAt({ [act]: times(perHour - 1, first) }, act, NOW)).toBeNull();
    expect(possibleAgainAt({ [act]: times(perHour, first) }, act, NOW)).toBe(minutesAfter(NOW, 10));
    expect(
      possibleAgainAt({ [act]: times(perHour, first) }, act, minutesAfter(NOW, 10)),
    ).toBeNull();
  });

  test('the limit of the day holds in quiet hours as well', () => {
    const morning = minutesAfter(NOW, -180);
    const full = { [act]: times(perDay, morning) };
    expect(possibleAgainAt(full, act, NOW)).toBe(minutesAfter(NOW, 21 * 60));
  });

  test('the refusal says until when, in words', () => {
    const acts = { [act]: times(perHour, minutesAfter(NOW, -50)) };
    expect(refusalOf(() => requirePossible(acts, act, NOW))).toBe(`limit/${act}`);
    const said = new Refusal(`limit/${act}`, { when: '今天 10:11' });
    expect(() => requirePossible(acts, act, NOW)).toThrow(said.message);
  });

  test('what somebody else does, or another act, does not count', () => {
    const [other = 'submit'] = KINDS.filter((one) => one !== act);
    expect(possibleAgainAt({ [other]: times(200, NOW) }, act, NOW)).toBeNull();
  });
});

test('an act is counted newest first, up to the number of a day, and can be taken back once', () => {
  const { perDay } = ACT_LIMITS.accept;
  const full = { accept: times(perDay, minutesAfter(NOW, -90)) };
  const counted = withAct(full, 'accept', NOW);
  expect(counted.accept).toEqual([NOW, ...times(perDay - 1, minutesAfter(NOW, -90))]);
  expect(withAct({}, 'accept', NOW).accept).toEqual([NOW]);
  expect(withoutAct({ accept: [NOW, NOW] }, 'accept', NOW).accept).toEqual([NOW]);
  expect(withoutAct({ accept: [NOW] }, 'accept', minutesAfter(NOW, 1)).accept).toEqual([NOW]);
});

const pauses: Arbitrary<number[]> = array(integer({ min: 0, max: 90 }), { maxLength: 120 });

test('whoever keeps asking never does more in any hour or day than the limit', () => {
  assert(
    property(constantFrom(...KINDS), pauses, (act, minutes) => {
      const { perHour, perDay }: RateLimit = ACT_LIMITS[act];
      let now = NOW;
      let done: Moment[] = [];
      const all: Moment[] = [];
      for (const pause of minutes) {
        now = minutesAfter(now, pause);
        const isOpen = boundsOf(act, now).every(
          ({ index, since }) => !((done[index] ?? '') > since),
        );
        expect(isOpen).toBe(possibleAgainAt({ [act]: done }, act, now) === null);
        if (!isOpen) continue;
        done = [now, ...done].slice(0, perDay);
        all.push(now);
      }
      const within = (from: Moment, length: number) =>
        all.filter((at) => at >= from && at < minutesAfter(from, length)).length;
      for (const at of all) {
        expect(within(at, 60)).toBeLessThanOrEqual(perHour);
        expect(within(at, 24 * 60)).toBeLessThanOrEqual(perDay);
      }
    }),
  );
});
