import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OLD_PHONE } from './readable';
import { type BuildTarget, freshen } from './target';

let root: string;
let builds: number;

/** A target that copies nothing but counts how often it was built. */
const target: BuildTarget = {
  name: 'thing',
  label: '东西',
  sources: ['src'],
  proof: 'index.html',
  engine: OLD_PHONE,
  build: async (_root, out) => {
    builds += 1;
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'index.html'), 'made');
  },
};

const said: string[] = [];
const say = (line: string) => {
  said.push(line);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'target-'));
  builds = 0;
  said.length = 0;
  mkdirSync(join(root, 'src', 'deep'), { recursive: true });
  for (const file of ['package-lock.json', 'tsconfig.json', 'src/a.ts', 'src/deep/b.ts']) {
    writeFileSync(join(root, file), file);
  }
});

afterEach(() => rmSync(root, { recursive: true }));

test('builds once and says so; an up-to-date target causes no output', async () => {
  expect(await freshen(root, target, say)).toBe('built');
  expect(said).toHaveLength(2);
  expect(await freshen(root, target, say)).toBe('kept');
  expect(builds).toBe(1);
  expect(said).toHaveLength(2);
});

test.each([
  ['a source that changed', () => writeFileSync(join(root, 'src/deep/b.ts'), 'new')],
  ['a source that was added', () => writeFileSync(join(root, 'src/c.ts'), '')],
  ['a source that went', () => rmSync(join(root, 'src/a.ts'))],
  ['other packages', () => writeFileSync(join(root, 'package-lock.json'), 'new')],
  ['output that somebody removed', () => rmSync(join(root, 'dist/thing/index.html'))],
])('builds again after %s', async (_what, change) => {
  await freshen(root, target, say);
  change();
  expect(await freshen(root, target, say)).toBe('built');
  expect(builds).toBe(2);
});

test('a changed test does not cause a build', async () => {
  await freshen(root, target, say);
  writeFileSync(join(root, 'src/a.test.ts'), '');
  expect(await freshen(root, target, say)).toBe('kept');
});

test('a failed build is not mistaken for the previous one', async () => {
  await freshen(root, target, say);
  writeFileSync(join(root, 'src/a.ts'), 'broken');
  const failing = { ...target, build: () => Promise.reject(new Error('a.ts does not compile')) };
  await expect(freshen(root, failing, say)).rejects.toThrow('does not compile');
  writeFileSync(join(root, 'src/a.ts'), 'src/a.ts');
  expect(existsSync(join(root, 'dist/thing/index.html'))).toBe(true);
  expect(await freshen(root, target, say)).toBe('built');
});

test('a build that the oldest engine cannot parse fails, and names the file', async () => {
  const tooNew: BuildTarget = {
    ...target,
    build: async (from, out) => {
      await target.build(from, out);
      writeFileSync(join(out, 'form.js'), 'a ?? b');
    },
  };
  await expect(freshen(root, tooNew, say)).rejects.toThrow('form.js');
  await expect(freshen(root, tooNew, say)).rejects.toThrow('form.js');
});
