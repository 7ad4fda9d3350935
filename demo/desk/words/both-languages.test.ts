import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peopleAt } from '../../seed/people';
import { chinese } from './chinese';
import { english } from './english';
import { pinyin } from './pinyin';

const NOW = '2026-11-30T02:15:00.000Z';

test('every person of the demonstration has a name in Latin letters', () => {
  const nameless = peopleAt(NOW).filter(({ name }) => !pinyin[name]);
  expect(nameless.map(({ name }) => name)).toEqual([]);
});

test('the page shows the same words before its script runs as after', () => {
  const page = readFileSync(join(__dirname, '../index.html'), 'utf8');
  const said = [...page.matchAll(/data-words="(\w+)">([^<]+)</g)];
  expect(said.length).toBeGreaterThan(0);
  for (const [, key, text] of said) expect(chinese.page).toHaveProperty(String(key), text);
});

test('the guide uses the names that the phones show', () => {
  const said = chinese.guide.steps.map(({ title }) => title).join();
  for (const name of ['李桂芳', '王海生', '陈静']) expect(said).toContain(name);
  expect(english.guide.steps).toHaveLength(chinese.guide.steps.length);
});

test('the clock, and the summary of an advance', () => {
  const work = [['patrol', 120]] as const;
  expect(chinese.clock.sayTime(NOW)).toBe('11月30日 周一 10:15');
  expect(english.clock.sayTime(NOW)).toBe('Mon, 30 Nov 10:15');
  expect(chinese.clock.passed('2 小时', [['巡查', 120]], 3)).toBe(
    '过了 2 小时：巡查 120 次，发出 3 条消息。',
  );
  expect(english.clock.passed('2 hours', work, 1)).toBe(
    '2 hours later: patrol ran 120×, 1 message sent.',
  );
  expect(english.clock.passed('1 day', [], 0)).toBe('1 day later: no messages sent.');
});

test('the recipients of a message', () => {
  expect(chinese.messages.receivedByMany('王海生', 22)).toBe('王海生等 22 人收到');
  expect(english.messages.receivedByMany('Wang Haisheng 王海生', 22)).toBe(
    'To Wang Haisheng 王海生 and 21 others',
  );
  expect(english.messages.sayMoment('2026-11-29T02:00:00.000Z', NOW)).toBe('29 Nov 10:00');
});
