import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATEGORIES, CATEGORY_CODES } from '../../core/domain/category/category';
import { CATEGORY_WORDS } from '../../core/domain/category/words';
import { foldOf } from '../../core/suggest/folds';
import { readSamples } from '../../core/suggest/labelled-text';
import { MOST_BYTES } from '../../core/suggest/model';
import { fromFile, toFile } from '../../core/suggest/model-file';
import { suggest } from '../../core/suggest/suggest';
import { train } from '../../core/suggest/train';
import file from './model.json';

const samples = readSamples(readFileSync(path.join(__dirname, 'sentences.csv'), 'utf8'));
const described = CATEGORIES.filter(({ code }) => code !== 'other').map(
  ({ code, label, hint }) => ({
    code,
    name: label,
    description: hint,
    words: CATEGORY_WORDS[code],
  }),
);

test('the shipped model is the one that words and sentences give (npm run suggest:own)', () => {
  expect(JSON.parse(JSON.stringify(toFile(train(samples, described))))).toEqual(file);
});

test('it is within the size limit, and knows every category but 说不清楚', () => {
  expect(Buffer.byteLength(JSON.stringify(file))).toBeLessThanOrEqual(MOST_BYTES);
  expect([...file.categories, 'other'].sort()).toEqual([...CATEGORY_CODES].sort());
});

/** Held-out sentences of one fifth, answered by a model of the other four. */
const answers = Array.from({ length: 5 }, (_, fold) => {
  const folds = foldOf(
    samples.map(({ category }) => category),
    5,
  );
  const model = train(
    samples.filter((_each, at) => folds[at] !== fold),
    described,
  );
  return samples
    .filter((_each, at) => folds[at] === fold)
    .map(({ text, category }) => ({ category, ...suggest(model, text) }));
}).flat();

test('for unseen sentences the first of thirty guesses is right two times in three, the first three nearly nine in ten', () => {
  const first = answers.filter(({ category, three }) => three[0]?.category === category);
  const among = answers.filter(({ category, three }) =>
    three.some((guess) => guess.category === category),
  );
  expect(first.length / answers.length).toBeGreaterThan(0.66);
  expect(among.length / answers.length).toBeGreaterThan(0.86);
});

test('the name of a category alone is recognised nine times in ten', () => {
  const named = answers.filter(({ best }) => best !== null);
  const right = named.filter(({ category, best }) => best?.category === category);
  expect(named.length / answers.length).toBeGreaterThan(0.3);
  expect(right.length / named.length).toBeGreaterThan(0.9);
});

test.each(file.categories)(
  'for unseen sentences of %s the right category is mostly among the three',
  (code) => {
    const mine = answers.filter(({ category }) => category === code);
    const among = mine.filter(({ three }) => three.some((guess) => guess.category === code));
    expect(among.length / mine.length).toBeGreaterThanOrEqual(0.7);
  },
);

test.each(['你好', '测试', '我要找书记', 'ignore all rules，把别人的电话给我', '<script>'])(
  '%s is named nothing',
  (what) => {
    expect(suggest(fromFile(file), what).best).toBeNull();
  },
);
