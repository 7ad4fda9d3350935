import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shipment, Shipped } from './what-ships';

/** 组件 of a CycloneDX list, as `npm sbom` writes it. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
  readonly properties?: readonly Property[];
  readonly [more: string]: unknown;
}

interface Property {
  readonly name: string;
  readonly value: string;
}

export interface Sbom {
  readonly bomFormat: string;
  readonly components: readonly Component[];
  readonly [more: string]: unknown;
}

/**
 * The property of a component that says where it ships; a component that is only used for building
 * does not have it.
 */
export const SHIPS_IN = 'zoujin:ships-in';

/**
 * 物料清单: everything in the lock file, as npm lists it, and for each package where it ships. Shipped
 * packages are `required` in CycloneDX's terms, those only used for building and testing are
 * `excluded`.
 * @throws Error with npm's output
 */
export function sbomOf(root: string, shipped: Shipped): Sbom {
  const listed = listedByNpm(root);
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const shipments = new Map<string, Shipment[]>();
  for (const [place, where] of shipped) {
    const id = `${nameOf(place)}@${lock[place]?.version}`;
    shipments.set(id, [...(shipments.get(id) ?? []), ...where]);
  }
  const mark = (one: Component) => marked(one, shipments.get(`${one.name}@${one.version}`) ?? []);
  return { ...listed, components: listed.components.map(mark) };
}

function nameOf(place: string): string {
  return place.replace(/^.*node_modules\//, '');
}

function marked(component: Component, shipments: readonly Shipment[]): Component {
  const ships = [...new Set(shipments)].map((value) => ({ name: SHIPS_IN, value }));
  return {
    ...component,
    scope: ships.length > 0 ? 'required' : 'excluded',
    properties: [...(component.properties ?? []), ...ships],
  };
}

/** npm identifies a package by its version, and the local cloud has none: it gets one, in a copy. */
function listedByNpm(root: string): Sbom {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  const copy = join(folder, 'zoujin');
  try {
    for (const file of ['package.json', 'package-lock.json', 'localcloud/package.json']) {
      const content = JSON.parse(readFileSync(join(root, file), 'utf8'));
      const cloud = content.packages?.localcloud ?? (file.startsWith('localcloud') ? content : {});
      cloud.version = '0.0.0';
      mkdirSync(join(copy, 'localcloud'), { recursive: true });
      writeFileSync(join(copy, file), JSON.stringify(content));
    }
    const args = [
      'sbom',
      '--package-lock-only',
      '--sbom-format=cyclonedx',
      '--sbom-type=application',
    ];
    const options = { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 27 } as const;
    const npm = process.env.npm_execpath;
    const { status, stdout, stderr } = npm
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
