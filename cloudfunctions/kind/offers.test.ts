import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kindsOffered } from '../../core/domain/routing/offered-kinds';
import { readSamples } from '../../core/suggest/labelled-text';
import { suggest } from '../../core/suggest/suggest';
import { kindModel } from './model';

/** 会做什么: how well offers of help are understood. The guesser has learnt requests only. */

const samplesIn = (file: string) => readSamples(readFileSync(path.join(__dirname, file), 'utf8'));

function measured(file: string) {
  const samples = samplesIn(file);
  const answers = samples.map(({ text, category }) => {
    const { three } = suggest(kindModel(), text);
    const kinds: readonly string[] = kindsOffered(text, three);
    return { category, kinds, three: three.map((one) => one.category) };
  });
  const share = (right: (one: (typeof answers)[number]) => boolean) =>
    answers.filter(right).length / samples.length;
  return {
    guessedFirst: share(({ category, three }) => three[0] === category),
    first: share(({ category, kinds }) => kinds[0] === category),
    among: share(({ category, kinds }) => kinds.includes(category)),
  };
}

test('of the offers for which the words were written, the first kind is nearly always right', () => {
  const { first, among } = measured('offers.csv');
  expect(first).toBeGreaterThan(0.9);
  expect(among).toBeGreaterThan(0.97);
});

test('of thirty offers written after the words, three in four are right, nine in ten among the kinds', () => {
  const { guessedFirst, first, among } = measured('unseen-offers.csv');
  expect(first).toBeGreaterThan(0.75);
  expect(first).toBeGreaterThan(guessedFirst);
  expect(among).toBeGreaterThanOrEqual(0.9);
});
