import { lessonGrams } from './grams';
import { type Lesson, learnLessons, lessonScores, NO_LESSONS, openLessons } from './lessons';
import { suggest } from './suggest';
import { train } from './train';

const SAMPLES = [
  ['水管漏水了', '报修'],
  ['厨房水管坏了', '报修'],
  ['灯泡不亮要修', '报修'],
  ['马桶漏水要修', '报修'],
  ['楼道里堆满杂物', '环境'],
  ['垃圾没人扫', '环境'],
  ['楼道垃圾太多', '环境'],
  ['门口堆着垃圾', '环境'],
  ['隔壁半夜吵闹', '调解'],
  ['邻居吵架了', '调解'],
  ['楼上半夜吵', '调解'],
  ['和邻居吵起来', '调解'],
] as const;
const model = train(SAMPLES.map(([text, category]) => ({ text, category })));

const correction: Lesson = {
  text: '樱花坡又堆满垃圾了',
  category: '调解',
  weight: 3,
  sealed: false,
};
const again = '今天樱花坡又堆满垃圾';
const firstOf = (text: string, lessons = NO_LESSONS) =>
  suggest(model, text, openLessons(lessons)).three[0]?.category;

test('similar corrections change a guess, and leave other guesses as they were', () => {
  expect(firstOf(again)).toBe('环境');
  const learnt = learnLessons(NO_LESSONS, [correction, correction, correction], model);
  expect(firstOf(again, learnt)).toBe('调解');
  expect(firstOf('水管漏水，快来修', learnt)).toBe('报修');
});

test('an empty book changes nothing', () => {
  const none = openLessons(NO_LESSONS);
  expect([...lessonScores(none, model, again)]).toEqual([0, 0, 0]);
  expect(suggest(model, again, none)).toEqual(suggest(model, again));
});

test('n-grams seen equally in all categories have no effect', () => {
  const alike = ['报修', '环境', '调解'].map((category) => ({ ...correction, category }));
  const scores = lessonScores(openLessons(learnLessons(NO_LESSONS, alike, model)), model, again);
  expect(Math.max(...scores) - Math.min(...scores)).toBeCloseTo(0);
});

test('learning in two steps gives the same result as in one', () => {
  const other = { ...correction, text: '水管冻了', category: '环境' };
  const twice = learnLessons(learnLessons(NO_LESSONS, [correction], model), [other], model);
  expect(twice).toEqual(learnLessons(NO_LESSONS, [correction, other], model));
});

test('of sealed words only n-grams that the model knows are counted', () => {
  const sealed = { ...correction, text: '郁金香名叫欧阳筱珀，垃圾', sealed: true };
  const { counts } = openLessons(learnLessons(NO_LESSONS, [sealed], model));
  const known = new Set(model.vocabulary.ids);
  expect(counts.size).toBeGreaterThan(0);
  expect([...counts.keys()].filter((gram) => !known.has(gram))).toEqual([]);
  expect(counts.size).toBeLessThan(lessonGrams(sealed.text).size);
});

test('a book stays small however much is learnt, and keeps the most frequent n-grams', () => {
  const long = (at: number) =>
    String.fromCodePoint(
      ...Array.from({ length: 200 }, (_, i) => 0x4e00 + ((at * 977 + i * 131) % 20000)),
    );
  let book = learnLessons(NO_LESSONS, [correction, correction], model);
  for (let at = 0; at < 60; at++) {
    const lesson = { text: long(at), category: '报修', weight: 1, sealed: false };
    book = learnLessons(book, [lesson], model);
  }
  expect(book.counts.length).toBeLessThanOrEqual(96_000);
  expect(firstOf(again, book)).toBe('调解');
});

test('a category that the model does not know is kept and has no effect', () => {
  const strange = { ...correction, category: '新设的' };
  const learnt = learnLessons(NO_LESSONS, [strange], model);
  expect(learnt.categories).toEqual(['新设的']);
  expect(firstOf('水管漏水，快来修', learnt)).toBe('报修');
});

test('invalid counts are refused', () => {
  expect(() => openLessons({ categories: [], counts: 'AAAA!A' })).toThrow(SyntaxError);
});
