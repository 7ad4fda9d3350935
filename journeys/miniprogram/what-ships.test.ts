import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesToLookAt } from '../../demo/supply-chain/licences';
import { type Component, SHIPS_IN, sbomOf } from '../../demo/supply-chain/sbom';
import { whatShips } from '../../demo/supply-chain/what-ships';
import { ROOT } from './built';

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
let shipped: Awaited<ReturnType<typeof whatShips>>;
let components: readonly Component[];

beforeAll(async () => {
  shipped = await whatShips(ROOT);
  components = sbomOf(ROOT, shipped).components;
});

function shipsIn(id: string): string[] {
  const one = components.find(({ name, version }) => `${name}@${version}` === id);
  if (!one) throw new Error(`${id} is not listed`);
  return (one.properties ?? []).flatMap(({ name, value }) => (name === SHIPS_IN ? [value] : []));
}

function id(name: string): string {
  return `${name}@${lock[`node_modules/${name}`].version}`;
}

test('the list names every package, and which build each ships in', () => {
  expect(components.length).toBeGreaterThan(1000);
  expect(shipsIn(id('wx-server-sdk'))).toEqual(['cloud-functions']);
  expect(shipsIn('axios@0.27.2')).toEqual(['cloud-functions']);
  expect(shipsIn(id('react'))).toEqual(['mini-program']);
  expect(shipsIn(id('zod'))).toEqual(['cloud-functions', 'mini-program']);
  for (const tool of ['webpack', 'jest', 'mingo', 'playwright-core', '@tarojs/cli']) {
    expect(shipsIn(id(tool))).toEqual([]);
  }
});

test('every package that ships is listed as required, with a checksum', () => {
  const required = components.filter(({ scope }) => scope === 'required');
  const named = [...shipped.keys()].map((place) => {
    return `${place.replace(/^.*node_modules\//, '')}@${lock[place].version}`;
  });
  expect(required.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
    [...new Set(named)].sort(),
  );
  for (const { hashes } of required) expect(hashes).toHaveLength(1);
});

test('every package that ships has an allowed licence', () => {
  expect(licencesToLookAt(lock, (place) => shipped.has(place))).toEqual([]);
});
