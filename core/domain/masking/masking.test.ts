import { MARKS, masked, wholeMarks } from './mask';
import { HIDDEN, WRITTEN_OTHERWISE } from './testing/hidden';
import { UNTOUCHED } from './testing/untouched';
import { TOPICS, topicsHiddenFromAsked } from './topic';

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
  for (const one of ['8', '我', '一', '家里', '周一', '今天', '门', '钥匙', '老伴', '就', 'a']) {
    shown(one.repeat(1000));
  }
  expect(performance.now() - begun).toBeLessThan(2000);
});
