import { performance } from 'node:perf_hooks';
import { macroF1, mean, reliability } from '../../core/suggest/measure';
import type { Model } from '../../core/suggest/model';
import { fromFile, type ModelFile } from '../../core/suggest/model-file';
import { suggest } from '../../core/suggest/suggest';
import type { Sample } from '../../core/suggest/train';
import { Complaint, readArguments, readSampleFile, readText, runCommand, say } from './arguments';

/** Measures a model on a file of `text,category` that it was not trained on. */

const USAGE = 'npm run suggest:eval -- FILE [--model MODEL]';

runCommand(() => {
  const { file, option } = readArguments(USAGE, ['model']);
  const where = option('model') ?? 'dist/suggest-model.json';
  const content = readText(where);
  const started = performance.now();
  const model = readModel(where, content);
  const loading = performance.now() - started;
  say(`model ${Buffer.byteLength(content)} bytes, read in ${loading.toFixed(1)} ms`);
  print(model, readSampleFile(file));
});

function readModel(where: string, content: string): Model {
  try {
    return fromFile(JSON.parse(content) as ModelFile);
  } catch (error) {
    throw new Complaint(`${where} is no model: ${error instanceof Error ? error.message : error}.`);
  }
}

function print(model: Model, samples: readonly Sample[]): void {
  const started = performance.now();
  const answers = samples.map(({ text }) => suggest(model, text));
  const each = (performance.now() - started) / samples.length;
  const codes = [...new Set([...model.categories, ...samples.map((sample) => sample.category)])];
  const truths = samples.map((sample) => codes.indexOf(sample.category));
  const firsts = answers.map(({ three }) => codes.indexOf(three[0]?.category ?? ''));
  const right = truths.map((truth, at) => truth === firsts[at]);
  const named = answers.map(({ best }) => best !== null);
  const inThree = answers.map(({ three }, at) =>
    three.some((guess) => guess.category === samples[at]?.category),
  );
  const rightAmongNamed = right.filter((_, at) => named[at]);
  const lines = [
    ['texts', String(samples.length)],
    ['accuracy', share(right)],
    ['macro-F1', macroF1(truths, firsts).toFixed(4)],
    ['in the first three', share(inThree)],
    [`coverage (confidence ≥ ${model.sure})`, share(named)],
    ['accuracy where answered', share(rightAmongNamed)],
    ['milliseconds a text', each.toFixed(2)],
  ];
  for (const [what, value] of lines) say(`${what}: ${value}`);
  say('confidence   texts  said   right');
  const outcomes = answers.map(({ three }, at) => ({
    confidence: three[0]?.confidence ?? 0,
    right: right[at] ?? false,
  }));
  for (const row of reliability(outcomes))
    say(
      `${row.from.toFixed(1)} to ${row.to.toFixed(1)}  ${String(row.count).padStart(6)}  ${row.confidence.toFixed(3)}  ${row.accuracy.toFixed(3)}`,
    );
}

function share(hits: readonly boolean[]): string {
  return mean(hits.map((hit) => (hit ? 1 : 0))).toFixed(4);
}
