import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATEGORIES } from '../../core/domain/category/category';
import { CATEGORY_WORDS } from '../../core/domain/category/words';
import { readSamples } from '../../core/suggest/labelled-text';
import { toFile } from '../../core/suggest/model-file';
import { train } from '../../core/suggest/train';
import { say } from './arguments';

/**
 * Builds the model that `api` ships, from the categories' words and the invented sentences next to
 * them.
 */

const FOLDER = path.join(__dirname, '../../cloudfunctions/kind');
const described = CATEGORIES.filter(({ code }) => code !== 'other').map((category) => ({
  code: category.code,
  name: category.label,
  description: category.hint,
  words: CATEGORY_WORDS[category.code],
}));
const samples = readSamples(readFileSync(path.join(FOLDER, 'sentences.csv'), 'utf8'));
const model = train(samples, described);
const content = `${JSON.stringify(toFile(model), null, 2)}\n`;
writeFileSync(path.join(FOLDER, 'model.json'), content);
say(
  `${samples.length} sentences, ${model.vocabulary.ids.length} n-grams, sure from ${model.sure}, ${content.length} bytes`,
);
