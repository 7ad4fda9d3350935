import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFunctions } from '../../cloudfunctions/build';
import accountTemplates from '../../core/contract/templates.json';

/** 模板表填错: every build stops if the table of templates is one that WeChat would refuse. */

const ROOT = path.resolve(__dirname, '../..');

/** The account's table without one template that the program sends. */
const { news: _news, ...withoutNews } = accountTemplates;
const SENTENCE = '缺少「news」这一张模板。';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'templates-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('no function is built', async () => {
  const out = path.join(folder, 'functions');
  await expect(buildFunctions(out, withoutNews)).rejects.toThrow(SENTENCE);
  expect(existsSync(out)).toBe(false);
});

test("the client's build stops at the start", () => {
  for (const part of ['client/config', 'core/contract', 'core/domain', 'tsconfig.json']) {
    cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'core/contract/templates.json'), JSON.stringify(withoutNews));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-r', 'tsx/cjs', '-e', "require('./client/config/index.ts')"],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(status).not.toBe(0);
  expect(stderr).toContain(SENTENCE);
}, 60_000);
