import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER, type Engine, NODE_16, OLD_PHONE, requireReadable } from './readable';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readable-'));
  mkdirSync(join(folder, 'pages'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(script: string, engine: Engine) {
  writeFileSync(join(folder, 'fine.js'), 'var fine = 1');
  writeFileSync(join(folder, 'pages/form.js'), script);
  return () => requireReadable(folder, engine);
}

test.each([
  ['a?.b', OLD_PHONE],
  ['a ?? b', OLD_PHONE],
  ['class A { b = 1 }', OLD_PHONE],
  ['1_000', OLD_PHONE],
  ['/(?<=a)b/.test("ab")', OLD_PHONE],
  ['"a".replace(/(?<!a)b/g, "")', OLD_PHONE],
  ['class A { #b = 1 }', BROWSER],
  ['class A { static { a() } } await 1', NODE_16],
] as const)('%s is refused for %s, and the file is named', (script, engine) => {
  expect(check(script, engine)).toThrow(`${engine.name} 读不懂这些文件：\npages/form.js：`);
});

test.each([
  ['async () => { try { await a } catch { b({ ...c }) } }', OLD_PHONE],
  ['/(?<year>\\d{4})-(?=1)\\p{L}/u.test(a)', OLD_PHONE],
  ['"(?<=" + a', OLD_PHONE],
  ['a?.b ?? (c ||= d)', BROWSER],
  ['class A { #b = 1; static { a() } } /(?<=a)b/', NODE_16],
] as const)('%s is read', (script, engine) => {
  expect(check(script, engine)).not.toThrow();
});
