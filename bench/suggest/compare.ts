import { complementLines } from '../../core/suggest/bayes';
import { foldOf } from '../../core/suggest/folds';
import { gramsOf } from '../../core/suggest/grams';
import { dot, type Example, type Line, marginLine } from '../../core/suggest/margin';
import { macroF1, mean } from '../../core/suggest/measure';
import { fromFile, toFile } from '../../core/suggest/model-file';
import { suggest } from '../../core/suggest/suggest';
import { headOf } from '../../core/suggest/text';
import { type Sample, train } from '../../core/suggest/train';
import { project, vocabularyOf } from '../../core/suggest/vocabulary';
import { readArguments, readSampleFile, runCommand, say } from './arguments';

/**
 * Compares the shipped classifier, on a held-out fifth of a file, with two others: a linear support
 * vector machine and complement naive Bayes with all n-grams and no size limit. Run: `npx tsx
 * bench/suggest/compare.ts FILE [--fold 0…4]`
 */

const USAGE = 'npx tsx bench/suggest/compare.ts FILE [--fold 0…4]';

runCommand(() => {
  const { file, option } = readArguments(USAGE, ['fold']);
  const samples = readSampleFile(file);
  const folds = foldOf(
    samples.map((sample) => sample.category),
    5,
  );
  const fold = Number(option('fold') ?? 0);
  const rest = samples.filter((_, at) => folds[at] !== fold);
  const held = samples.filter((_, at) => folds[at] === fold);
  const codes = [...new Set(samples.map((sample) => sample.category))];
  const model = fromFile(toFile(train(rest)));
  report(`ours, ${model.vocabulary.ids.length} n-grams`, held, codes, (text) =>
    suggest(model, text).three.map((guess) => guess.category),
  );
  const vocabulary = vocabularyOf(
    rest.map(({ text }) => gramsOf(text)),
    2,
  );
  const size = vocabulary.ids.length;
  const examples: Example[] = rest.map(({ text, category }) => ({
    ...project(gramsOf(text), vocabulary),
    label: codes.indexOf(category),
    weight: 1,
  }));
  const by = (lines: readonly Line[]) => (text: string) => {
    const known = project(gramsOf(text), vocabulary);
    const scores = lines.map(({ weights, bias }) => dot(known, weights) + bias);
    return codes
      .map((code, at) => ({ code, score: scores[at] ?? 0 }))
      .sort((one, other) => other.score - one.score)
      .map(({ code }) => code);
  };
  const margins = codes.map((_, label) => marginLine(examples, label, size, 1));
  report(`linear SVM, ${size} n-grams`, held, codes, by(margins));
  report(
    `complement naive Bayes, ${size} n-grams`,
    held,
    codes,
    by(complementLines(examples, codes.length, size)),
  );
});

function report(
  name: string,
  held: readonly Sample[],
  codes: readonly string[],
  answer: (text: string) => readonly string[],
): void {
  const truths = held.map((sample) => codes.indexOf(sample.category));
  const whole = held.map(({ text }) => answer(text));
  const heads = held.map(({ text }) => answer(headOf(text)));
  const first = (answers: readonly (readonly string[])[]) =>
    answers.map(([code]) => codes.indexOf(code ?? ''));
  const three = mean(
    whole.map((ranked, at) => (ranked.slice(0, 3).includes(held[at]?.category ?? '') ? 1 : 0)),
  );
  say(
    `${name}: macro-F1 ${macroF1(truths, first(whole)).toFixed(4)} whole, ${macroF1(truths, first(heads)).toFixed(4)} openings alone, in the first three ${three.toFixed(4)}`,
  );
}
