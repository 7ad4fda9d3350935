import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';

/** Runs a line on a phone that lacks `at`, after our polyfills were installed. */
function onOldPhone(line: string): unknown {
  const source = readFileSync(join(__dirname, 'old-phone.ts'), 'utf8');
  const { code } = transformSync(source, { loader: 'ts' });
  const without = 'delete Array.prototype.at; delete String.prototype.at;';
  return runInNewContext(`${without}\n${code}\n${line}`);
}

test.each([
  '[1, 2, 3].at(-1)',
  '[1, 2, 3].at(0)',
  '[1, 2, 3].at(3)',
  '[1, 2, 3].at(-4)',
  '[1, 2, 3].at(1.7)',
  '[1, 2, 3].at()',
  '[].at(-1)',
  '"走近".at(-1)',
  '"走近".at(5)',
  'Object.keys([]).concat(Object.keys("")).length',
])('%s gives the same result as on a new phone', (line) => {
  expect(onOldPhone(line)).toEqual(runInNewContext(line));
});
