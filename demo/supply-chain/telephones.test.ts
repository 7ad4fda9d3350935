import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNobodys, telephonesIn } from './telephones';

const root = join(__dirname, '../..');

/** Checksums can look like any number. */
const WITHOUT_TELEPHONES = ['package-lock.json'];

function texts(): { file: string; text: string }[] {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((file) => file !== '' && !WITHOUT_TELEPHONES.includes(file))
    .filter((file) => existsSync(join(root, file)))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

// Composed here, so that no number that somebody may have is written anywhere.
const somebodys = ['13', '18', '19'].map((prefix) => `${prefix}8`.padEnd(11, '0'));

test.each(somebodys)('a number like %s would be found, however it is written', (number) => {
  const grouped = number.replace(/^(.{3})(.{4})/, '$1 $2 ');
  const wide = [...number].map((digit) =>
    String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0),
  );
  for (const written of [number, grouped, grouped.replaceAll(' ', '-'), wide.join('')]) {
    for (const text of [`'${written}'`, `打${written}。`, `+86 ${written}`, `phone:${written},`]) {
      expect(telephonesIn(text).filter((one) => !isNobodys(one))).toHaveLength(1);
    }
  }
});

test('landlines would be found too; ids, decimals and moments are no telephone numbers', () => {
  const shanghai = ['021', '5555', '0100'];
  expect(telephonesIn(`居委会：${shanghai.join('-')}`)).toEqual([shanghai.join('')]);
  expect(isNobodys(shanghai.join(''))).toBe(false);
  const others = 'r187435d157204626447ebc5 0.15720462644 1572046264412 2026-11-30T16:46:28';
  expect(telephonesIn(others)).toEqual([]);
});

test('no telephone number in this repository can belong to anybody', () => {
  const all = texts();
  expect(all.length).toBeGreaterThan(500);
  const real = all.flatMap(({ file, text }) =>
    telephonesIn(text).flatMap((number) => (isNobodys(number) ? [] : [`${file}: ${number}`])),
  );
  expect(real).toEqual([]);
});
