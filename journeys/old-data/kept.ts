import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document as it is stored, of whatever build. */
export type Stored = { readonly _id: string } & Readonly<Record<string, unknown>>;

/** 旧数据: everything a cloud had stored at a moment, by collection. */
export interface KeptState {
  /** The cloud's time: what was due then is due, and nothing later. */
  readonly at: string;
  /** The commit whose functions wrote it. */
  readonly commit: string;
  readonly collections: Readonly<Record<string, readonly Stored[]>>;
}

const ABOUT = 'about.json';
const LINES = '.jsonl';

/** The names of all saved states, the oldest first. */
export function keptStates(): string[] {
  return readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export function readKept(name: string): KeptState {
  const folder = join(__dirname, name);
  const about = JSON.parse(readFileSync(join(folder, ABOUT), 'utf8')) as Omit<
    KeptState,
    'collections'
  >;
  const files = readdirSync(folder).filter((file) => file.endsWith(LINES));
  const collections = files.map((file) => [
    file.slice(0, -LINES.length),
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Stored),
  ]);
  return { ...about, collections: Object.fromEntries(collections) };
}

/** Writes a state, one file for each collection and one line for each document; see README.md. */
export function keep(name: string, { collections, ...about }: KeptState): string {
  const folder = join(__dirname, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ABOUT), `${JSON.stringify(about, null, 2)}\n`);
  for (const [collection, documents] of Object.entries(collections)) {
    const lines = documents.map((document) => `${JSON.stringify(document)}\n`);
    writeFileSync(join(folder, collection + LINES), lines.join(''));
  }
  return folder;
}
