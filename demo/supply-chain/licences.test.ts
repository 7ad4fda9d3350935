import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEPTIONS, type Locked, licencesToLookAt } from './licences';

const lock = join(__dirname, '../../package-lock.json');
const packages: Record<string, Locked> = JSON.parse(readFileSync(lock, 'utf8')).packages;

test('every package has an allowed licence, or is an exception with a reason', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(1000);
  expect(licencesToLookAt(packages)).toEqual([]);
});

test('no exception is unused', () => {
  const names = Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, ''));
  for (const { packages: which } of EXCEPTIONS) {
    expect(names.filter((name) => which.test(name))).not.toEqual([]);
  }
});

test.each([
  ['GPL-3.0', 'left: GPL-3.0'],
  ['MIT AND GPL-2.0', 'left: MIT AND GPL-2.0'],
  ['GPL-2.0 OR AGPL-3.0', 'left: GPL-2.0 OR AGPL-3.0'],
  ['MIT AND GPL-2.0 AND ISC', 'left: MIT AND GPL-2.0 AND ISC'],
  ['(MIT OR GPL-2.0) AND GPL-3.0', 'left: (MIT OR GPL-2.0) AND GPL-3.0'],
  ['SEE LICENSE IN LICENSE', 'left: SEE LICENSE IN LICENSE'],
  ['UNLICENSED', 'left: UNLICENSED'],
  [undefined, 'left: says nothing'],
])('a package under %s would be found', (license, said) => {
  expect(licencesToLookAt({ 'node_modules/a/node_modules/left': { license } })).toEqual([said]);
});

test.each(['MIT', '(BSD-3-Clause OR GPL-2.0)', 'Apache-2.0 AND MIT'])(
  '%s is allowed',
  (license) => {
    expect(licencesToLookAt({ 'node_modules/right': { license } })).toEqual([]);
  },
);

test('a package that is allowed for building only must not ship', () => {
  const chain = { 'node_modules/webpack-chain': { license: 'MPL-2.0' } };
  expect(licencesToLookAt(chain)).toEqual([]);
  expect(licencesToLookAt(chain, () => true)).toEqual(['webpack-chain: MPL-2.0']);
});
