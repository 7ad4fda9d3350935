import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sentencesOf } from './sentences';

/**
 * Writes every Chinese sentence of the product into one file per noun, so that a change of tone can be
 * read at one go: `npm run words`. It lists; the sentences themselves are changed where they stand.
 */
const ROOT = join(__dirname, '..', '..');

const SOURCES = ['core/domain', 'core/contract', 'cloudfunctions', 'client/src'];

/** Not said: tests and their data, the dictionary from which guessing begins, what a build wrote. */
const UNSAID =
  /\.test\.tsx?$|\/testing\/|^core\/domain\/category\/words\.ts$|\.config\.ts$|node_modules|\/dist\//;

/** The folder that names the noun; a flat folder names it by its file. */
const NOUN = /^(?:core\/domain|cloudfunctions\/api|client\/src\/features)\/([\w-]+)\//;
const CONTRACT = /^core\/contract\/([\w-]+)/;

/** 哪个名词: whose file a source is listed in. */
function nounOf(path: string): string {
  const named = NOUN.exec(path)?.[1];
  if (named) return named;
  const contract = CONTRACT.exec(path)?.[1];
  if (contract) return isNoun(contract) ? contract : 'contract';
  return path.startsWith('client/') ? 'app' : 'functions';
}

function isNoun(name: string): boolean {
  return existsSync(join(ROOT, 'core', 'domain', name));
}

function filesOf(folder: string): string[] {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !UNSAID.test(path));
}

const byNoun = new Map<string, string[]>();
for (const path of SOURCES.flatMap(filesOf).sort()) {
  const said = sentencesOf(path, readFileSync(join(ROOT, path), 'utf8'));
  if (said.length === 0) continue;
  const section = [`## ${path}`, '', ...said.map((words) => `- ${words}`), ''];
  byNoun.set(nounOf(path), [...(byNoun.get(nounOf(path)) ?? []), ...section]);
}

for (const old of readdirSync(__dirname)) if (old.endsWith('.md')) rmSync(join(__dirname, old));
for (const [noun, sections] of byNoun) {
  const head = [
    `# What ${noun} says`,
    '',
    'Written by `npm run words`; change the source, not this.',
    '',
  ];
  writeFileSync(join(__dirname, `${noun}.md`), [...head, ...sections].join('\n'));
}
