import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('packages run no scripts when they are installed', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

test("each package is locked by a checksum, without a registry's address", () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const foreign = Object.entries<Record<string, unknown>>(packages).filter(([place]) =>
    place.includes('node_modules/'),
  );
  for (const [place, { link, optional, cpu, integrity, resolved }] of foreign) {
    // npm writes no checksum for tools of other platforms than the one where the lock was made.
    if (link || (optional && cpu && !integrity)) continue;
    expect([place, typeof integrity, resolved]).toEqual([place, 'string', undefined]);
  }
  expect(read('.npmrc')).not.toMatch(/https?:/);
});

test('no package asks for the latest version', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const { overrides } = JSON.parse(read('package.json'));
  const newest = Object.entries<{ dependencies?: Record<string, string> }>(packages).flatMap(
    ([place, { dependencies = {} }]) =>
      Object.entries(dependencies).flatMap(([name, range]) =>
        range === 'latest' ? [`${place.replace(/^.*node_modules\//, '')} ${name}`] : [],
      ),
  );
  expect(newest.length).toBeGreaterThan(0);
  for (const one of newest) {
    const [by = '', name = ''] = one.split(' ');
    expect(overrides[by]?.[name]).toMatch(/^\d/);
  }
});
