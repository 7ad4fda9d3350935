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

test('a missing folder is only marked', () => {
  expect(putEarlierDataAside(dataDir)).toBeNull();
  store('today');
  expect(putEarlierDataAside(dataDir)).toBeNull();
  expect(readFileSync(join(dataDir, 'database'), 'utf8')).toBe('today');
});

test('an existing empty folder is used', () => {
  mkdirSync(dataDir);
  expect(putEarlierDataAside(dataDir)).toBeNull();
  expect(readdirSync(root)).toEqual(['.local']);
});

test('data of an earlier version is moved aside as a whole, several times if necessary', () => {
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
