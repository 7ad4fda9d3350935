import { later, member, NOW, pathOf, refusalOf, standing } from '../testing/town';
import { appeal, holdBack, release, uphold } from './held-back';
import { isHeldBack } from './hold';
import { activeStudios } from './standing';
import { comeBack, pause } from './volunteer';

const UNTIL = later(7 * 24 * 60);
const why = {
  reason: '一天发了三十条一样的',
  until: UNTIL,
  by: 'secretary-li',
  as: { kind: 'office', role: 'secretary', node: 'xingye' },
  ancestors: pathOf('house-5'),
} as const;
const wang = member('wang', 'east', { standings: [standing('east'), standing('west')] });
const held = holdBack(wang, why, NOW);

test('it holds from now on and ends by itself at the moment it names', () => {
  expect(isHeldBack(wang, NOW)).toBe(false);
  expect(isHeldBack(held, NOW)).toBe(true);
  expect(isHeldBack(held, later(-1, UNTIL))).toBe(true);
  expect(isHeldBack(held, UNTIL)).toBe(false);
  expect(held.due).toContainEqual({ job: 'release', at: UNTIL });
});

test('a volunteer gets nothing new meanwhile, and what they have in hand is handed over', () => {
  expect(activeStudios(held)).toEqual([]);
  expect(held.due).toContainEqual({ job: 'handOver', at: NOW });
  expect(activeStudios(comeBack(held, UNTIL))).toEqual(['east', 'west']);
});

test('neither they nor an office resume their work before they are released', () => {
  const resume = (by: 'oneself' | 'office') => () => pause(held, ['east'], false, NOW, { by });
  expect(refusalOf(resume('oneself'))).toBe('volunteer/held-back');
  expect(refusalOf(resume('office'))).toBe('volunteer/held-back');
});

test('a release restores what it had paused, and nothing else', () => {
  const rests = pause(wang, ['west'], true, NOW);
  const released = release(holdBack(rests, why, NOW));
  expect(released.heldBack).toBeNull();
  expect(released.standings.map(({ state }) => state)).toEqual(['approved', 'paused']);
  expect(released.due.map(({ job }) => job)).not.toContain('release');
  expect(refusalOf(() => release(released))).toBe('people/not-held-back');
});

test('their own shorter pause ends with it, not before', () => {
  const rests = pause(wang, ['west'], true, NOW, { days: 1 });
  const both = holdBack(rests, why, NOW);
  expect(both.standings[1]?.pausedUntil).toBe(UNTIL);
});

test('a shorter one replaces a longer one', () => {
  const short = later(60);
  const again = holdBack(held, { ...why, until: short }, NOW);
  expect(isHeldBack(again, later(61))).toBe(false);
  expect(activeStudios(comeBack(again, short))).toEqual(['east', 'west']);
});

test('an appeal that waits is not lost when they are held back anew; an answered one is', () => {
  const appealed = appeal(held, '那是我孙子发的', NOW);
  expect(holdBack(appealed, why, NOW).heldBack?.appeal?.words).toBe('那是我孙子发的');
  const answered = uphold(appealed, '三次了', NOW);
  expect(holdBack(answered, why, NOW).heldBack?.appeal).toBeNull();
  expect(holdBack(appealed, why, UNTIL).heldBack?.appeal).toBeNull();
});

test('they appeal once, and it is answered once', () => {
  const appealed = appeal(held, '那是孩子点的', NOW);
  expect(appealed.heldBack?.appeal).toMatchObject({ words: '那是孩子点的', upheld: null });
  expect(refusalOf(() => appeal(appealed, '再看看', NOW))).toBe('people/appealed-already');
  const upheld = uphold(appealed, '还有别的记录', NOW);
  expect(isHeldBack(upheld, NOW)).toBe(true);
  expect(refusalOf(() => uphold(upheld, '', NOW))).toBe('people/no-appeal');
  expect(refusalOf(() => uphold(held, '', NOW))).toBe('people/no-appeal');
  expect(refusalOf(() => appeal(wang, '冤枉', NOW))).toBe('people/not-held-back');
  expect(refusalOf(() => appeal(held, '晚了', UNTIL))).toBe('people/not-held-back');
});

describe('a pause from before is there again when it ends', () => {
  const DAY = later(24 * 60);
  const paused = (by: 'oneself' | 'office', days?: number) =>
    pause(wang, ['west'], true, NOW, { by, ...(days && { days }) });

  test.each([
    ['their own, with an end', paused('oneself', 1), { pausedBy: 'oneself', pausedUntil: DAY }],
    ['of an office, with an end', paused('office', 1), { pausedBy: 'office', pausedUntil: DAY }],
    ['of an office, until it says so', paused('office'), { pausedBy: 'office', pausedUntil: null }],
  ])('%s', (_, before, rest) => {
    const released = release(holdBack(before, why, NOW));
    expect(released.standings).toMatchObject([{ state: 'approved' }, { state: 'paused', ...rest }]);
    const anew = release(holdBack(holdBack(before, why, NOW), { ...why, until: later(60) }, NOW));
    expect(anew.standings).toEqual(released.standings);
  });

  test('what an office decides meanwhile stays', () => {
    const meanwhile = pause(held, ['west'], true, later(5), { by: 'office' });
    expect(release(meanwhile).standings).toMatchObject([
      { state: 'approved' },
      { state: 'paused', pausedBy: 'office', pausedUntil: null },
    ]);
  });
});
