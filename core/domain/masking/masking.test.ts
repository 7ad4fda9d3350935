import { SIMPLIFIED as SIMPLIFIED_TABLE } from '../text/simplified-table';
import { MARKS, masked, wholeMarks } from './mask';
import { HARMLESS } from './testing/harmless';
import { HIDDEN, WRITTEN_OTHERWISE } from './testing/hidden';
import { AWAY } from './testing/said-absence';
import { AFTER, HARMLESS_AFTER } from './testing/said-after';
import { AMOUNTS } from './testing/said-amounts';
import { CODES } from './testing/said-codes';
import { HARMLESS_LAST, LAST } from './testing/said-last';
import { HARMLESS_LATER, LATER } from './testing/said-later';
import { UNLOCKED } from './testing/said-unlocked';
import { VALUABLES } from './testing/said-valuables';
import { heldOut, type Saying, seenBy } from './testing/sayings';
import { UNTOUCHED } from './testing/untouched';
import { TOPICS, topicsHiddenFromAsked } from './topic';
import { asRulesWrite } from './traditional';

const shown = (text: string) => masked(text, TOPICS, 'until-accepted');

describe('what could lead a thief is withheld', () => {
  test.each([...HIDDEN, ...WRITTEN_OTHERWISE])('%s', (sentence, ...hidden) => {
    const seen = shown(sentence);
    for (const words of hidden) expect(seen).not.toContain(words);
    expect(seen).toContain(MARKS['until-accepted']);
  });
});

describe('what is needed stays, letter by letter', () => {
  test.each(UNTOUCHED)('%s', (sentence) => {
    expect(shown(sentence)).toBe(sentence);
  });
});

/** Does nothing of what has to be hidden remain in sight? */
const isHidden = ([sentence, ...hidden]: Saying) => {
  const seen = shown(sentence);
  return hidden.every((words) => !seen.includes(words));
};

const FIRST = [VALUABLES, AMOUNTS, AWAY, UNLOCKED, CODES];

describe.each(FIRST)('$kind', ({ all }) => {
  test('there are forty ways of saying it', () => {
    expect(new Set(all.map(([sentence]) => sentence)).size).toBeGreaterThanOrEqual(40);
  });

  test('what the rules were written for is withheld', () => {
    expect(seenBy(all).filter((one) => !isHidden(one))).toEqual([]);
  });

  test('of what they were not written for, nine of ten are', () => {
    const held = heldOut(all);
    expect(held.filter(isHidden).length).toBeGreaterThanOrEqual(0.9 * held.length);
  });
});

test.each([...AFTER, ...LATER, ...LAST])('said in yet other words: $kind', ({ all }) => {
  expect(all.filter((one) => !isHidden(one))).toEqual([]);
});

test.each([...[...HARMLESS, ...HARMLESS_AFTER, ...HARMLESS_LATER, ...HARMLESS_LAST]])(
  'everyday trouble stays: %s',
  (sentence) => {
    expect(shown(sentence)).toBe(sentence);
  },
);

test('traditional characters are read as simplified ones, whichever they are', () => {
  const pairs = SIMPLIFIED_TABLE.match(/\S\S/gu) ?? [];
  const traditional = new Map(pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]));
  const written = (text: string) => [...text].map((one) => traditional.get(one) ?? one).join('');
  const read = (text: string) => [...text].map(asRulesWrite).join('');
  for (const [sentence] of FIRST.flatMap(({ all }) => all)) {
    expect(read(shown(written(sentence)))).toBe(read(shown(sentence)));
  }
});

test('there are sixty sentences of each', () => {
  expect(HIDDEN.length).toBeGreaterThanOrEqual(60);
  expect(UNTOUCHED.length).toBeGreaterThanOrEqual(60);
});

test('the rest of a sentence says what is needed', () => {
  expect(shown('我今年84岁，一个人住，灯泡坏了')).toBe('我〔接下后可见〕，灯泡坏了');
  expect(masked('独居老人，冰箱不制冷了', TOPICS, 'kept-back')).toBe('〔不公开〕，冰箱不制冷了');
});

test('masking twice changes nothing more', () => {
  for (const [sentence] of HIDDEN) expect(shown(shown(sentence))).toBe(shown(sentence));
});

test('a mark is never cut through', () => {
  expect(wholeMarks('灯泡坏了，〔接下后')).toBe('灯泡坏了，…');
  expect(wholeMarks('灯泡坏了，〔接…')).toBe('灯泡坏了，…');
  expect(wholeMarks('我〔接下后可见〕，灯泡')).toBe('我〔接下后可见〕，灯泡');
});

test('in danger age and being alone remain, keys and numbers do not', () => {
  const topics = topicsHiddenFromAsked('leak');
  const seen = masked(
    '84岁独居老人，水漫出来了，钥匙在门垫下，15400002222',
    topics,
    'until-accepted',
  );
  expect(seen).toBe('84岁独居老人，水漫出来了，〔接下后可见〕');
});

test('who is missing is described', () => {
  const topics = topicsHiddenFromAsked('missing');
  const said = '我爸叫李国强，78岁，穿蓝外套';
  expect(masked(said, topics, 'until-accepted')).toBe(said);
});

test('a thousand letters of one kind take no time', () => {
  const begun = performance.now();
  for (const one of [
    ...['8', '我', '一', '家里', '周一', '今天', '门', '钥匙', '老伴', '就', 'a'],
    ...['钱', '柜', '去', '密码', '回', '锁', '窗', '放', '在', '里', '三百', '钱放柜', '门没'],
  ]) {
    shown(one.repeat(1000));
  }
  expect(performance.now() - begun).toBeLessThan(2000);
});
