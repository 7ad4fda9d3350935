import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A project with one package of its own, so that npm needs no network. */
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installed-'));
  mkdirSync(join(root, 'demo'));
  cpSync(join(__dirname, 'ensure-installed.mjs'), join(root, 'demo', 'ensure-installed.mjs'));
  mkdirSync(join(root, 'tool'));
  writeTool('1.0.0');
});

afterEach(() => rmSync(root, { recursive: true }));

function writeTool(version: string): void {
  const tool = { name: 'tool', version };
  const dependencies = { tool: 'file:tool' };
  const lock = {
    name: 'house',
    lockfileVersion: 3,
    packages: {
      '': { name: 'house', dependencies },
      'node_modules/tool': { resolved: 'tool', link: true },
      tool: { version },
    },
  };
  writeFileSync(join(root, 'tool', 'package.json'), JSON.stringify(tool));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'house', dependencies }));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
}

function ensureInstalled(): string {
  const script = join(root, 'demo', 'ensure-installed.mjs');
  const { stdout, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout;
}

test('a fresh clone is installed, with a message; the second time nothing happens', () => {
  expect(ensureInstalled()).toContain('正在安装依赖');
  expect(existsSync(join(root, 'node_modules', 'tool'))).toBe(true);
  expect(ensureInstalled()).toBe('');
});

test('a changed lock file is installed again', () => {
  ensureInstalled();
  writeTool('1.1.0');
  expect(ensureInstalled()).toContain('正在安装依赖');
  expect(ensureInstalled()).toBe('');
});

test('packages installed by hand are left alone', () => {
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
  expect(ensureInstalled()).toBe('');
});
