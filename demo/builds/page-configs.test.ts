import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writePageConfigs } from '../../client/config/page-configs';
import { routes } from '../../client/src/routes/route-table';

let source: string;
beforeEach(() => {
  source = mkdtempSync(path.join(tmpdir(), 'pages-'));
  for (const { path: page } of Object.values(routes)) write(`${page}.tsx`);
});
afterEach(() => rmSync(source, { recursive: true, force: true }));

function write(file: string) {
  mkdirSync(path.dirname(path.join(source, file)), { recursive: true });
  writeFileSync(path.join(source, file), '');
}

test('every page gets the settings of its line; the settings of a removed page are deleted', () => {
  write('pages/gone/away.config.ts');
  writePageConfigs(source);
  expect(readFileSync(path.join(source, 'pages/request/new.config.ts'), 'utf8')).toContain(
    '"navigationBarTitleText":"我要求助"',
  );
  expect(existsSync(path.join(source, 'pages/gone/away.config.ts'))).toBe(false);
});

test('a page in the table without a component stops the build', () => {
  rmSync(path.join(source, 'pages/request/new.tsx'));
  expect(() => writePageConfigs(source)).toThrow('pages/request/new.tsx');
});
