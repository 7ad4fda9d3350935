import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putEarlierDataAside } from './earlier-data';

let root: string;
let dataDir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'earlier-'));
  dataDir = join(root, '.local');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function store(words: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'database'), words);
}

test('an empty place is only marked', () => {
  expect(putEarlierDataAside(dataDir)).toBeNull();
  store('today');
  expect(putEarlierDataAside(dataDir)).toBeNull();
  expect(readFileSync(join(dataDir, 'database'), 'utf8')).toBe('today');
});

test('an empty folder that is there already is used as it is', () => {
  mkdirSync(dataDir);
  expect(putEarlierDataAside(dataDir)).toBeNull();
  expect(readdirSync(root)).toEqual(['.local']);
});

test('data of an earlier version is put aside whole, twice if need be', () => {
  store('first');
  const first = putEarlierDataAside(dataDir);
  rmSync(dataDir, { recursive: true });
  store('second');
  const second = putEarlierDataAside(dataDir);

  expect(second).not.toBe(first);
  expect(readFileSync(join(first ?? '', 'database'), 'utf8')).toBe('first');
  expect(readFileSync(join(second ?? '', 'database'), 'utf8')).toBe('second');
  expect(existsSync(join(dataDir, 'database'))).toBe(false);
});
