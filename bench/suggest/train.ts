import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { toFile } from '../../core/suggest/model-file';
import { type Described, train } from '../../core/suggest/train';
import { Complaint, readArguments, readSampleFile, runCommand, say } from './arguments';
import { readCategories } from './categories-file';

/** Trains a model on a file of `text,category` and writes it. */

const USAGE =
  'npm run suggest:train -- FILE [--out MODEL] [--categories FILE]; with categories, FILE may be left out';

runCommand(() => {
  const { file, option } = readArguments(USAGE, ['out', 'categories'], 'categories');
  const out = option('out') ?? 'dist/suggest-model.json';
  const samples = file ? readSampleFile(file) : [];
  const listed = option('categories');
  const described = listed === undefined ? [] : readCategories(listed);
  const unlisted = new Set(samples.map((sample) => sample.category));
  for (const { code } of described) unlisted.delete(code);
  if (described.length > 0 && unlisted.size > 0)
    throw new Complaint(`${listed} does not list ${[...unlisted].join(', ')}.`);
  const started = performance.now();
  const model = trained(samples, described);
  const content = `${JSON.stringify(toFile(model))}\n`;
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, content);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `${samples.length} texts, ${model.categories.length} categories, ${model.vocabulary.ids.length} n-grams, ${Buffer.byteLength(content)} bytes, ${seconds} s → ${out}`,
  );
});

function trained(samples: ReturnType<typeof readSampleFile>, described: readonly Described[]) {
  try {
    return train(samples, described);
  } catch (error) {
    if (error instanceof RangeError) throw new Complaint(`${error.message}.`);
    throw error;
  }
}
