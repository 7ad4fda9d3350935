import { REQUEST_STATES } from '../model/state';
import { familyWords } from './family-words';

const NOW = '2026-11-30T04:00:00.000Z';

const LEAK = {
  category: 'leak',
  state: 'accepted',
  ownerName: '王海生',
  inHandsOf: '老周水电急修工作室',
  submittedAt: '2026-11-30T01:30:00.000Z',
  dueAt: '2026-12-01T02:00:00.000Z',
  overdue: false,
  unhappy: false,
  queued: false,
  paused: null,
  questioned: false,
  part: false,
} as const;

test('the family reads what it is, who does it and until when, with absolute dates', () => {
  expect(familyWords(LEAK, NOW)).toBe(
    [
      '我在「走近」提的求助：漏水断电，11月30日 09:30 提出。',
      '老周水电急修工作室在办，12月1日 10:00 前办好。',
      '（11月30日 12:00 的情况）',
    ].join('\n'),
  );
});

test.each(REQUEST_STATES)('a %s request names no person, and no day as a weekday', (state) => {
  for (const dueAt of [LEAK.dueAt, '2026-11-29T02:00:00.000Z', null]) {
    const words = familyWords({ ...LEAK, state, dueAt }, NOW);
    expect(words).not.toMatch(
      /王海生|今天|明天|昨天|(?:下|本)?周[一二三四五六日]|您|null|undefined/,
    );
  }
});

test('while the clock is stopped it names what is awaited instead of a deadline', () => {
  const until = '2026-12-03T06:00:00.000Z';
  const paused = (cause: 'answer' | 'hearing') =>
    familyWords({ ...LEAK, paused: { cause, until } }, NOW);
  expect(paused('hearing')).toContain('约好 12月3日 14:00 开协调会');
  expect(paused('answer')).toContain('有一件事问我');
  expect(familyWords({ ...LEAK, state: 'submitted', queued: true }, NOW)).toContain('排上队了');
});
