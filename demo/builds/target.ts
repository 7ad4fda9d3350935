import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint';
import { type Engine, requireReadable } from './readable';

/** One thing that is built from sources into `dist/`. */
export interface BuildTarget {
  /** Its folder in `dist/`. */
  readonly name: string;
  /** Its name in the output of `npm start`. */
  readonly label: string;
  /** The source files and folders, relative to the root of the repository. */
  readonly sources: readonly string[];
  /** Names of environment variables that affect the build. */
  readonly environment?: readonly string[];
  /** A file in its folder that exists once it is built. */
  readonly proof: string;
  /** The oldest engine that runs it: a build with scripts that this engine cannot parse fails. */
  readonly engine: Engine;
  /**
   * Builds it into its folder.
   * @throws Error with the builder's output
   */
  readonly build: (root: string, out: string) => Promise<void>;
}

/** Files on which every target depends, besides its own sources. */
const EVERYWHERE = ['package-lock.json', 'tsconfig.json'];

/** A line that changes whenever the target has to be built again. */
function madeOf(root: string, { sources, environment = [] }: BuildTarget): string {
  const settings = environment.map((name) => `${name}=${process.env[name] ?? ''}`);
  return [fingerprint(root, [...sources, ...EVERYWHERE]), ...settings].join(' ');
}

/** Builds a target unless it was already built from exactly the same sources. */
export async function freshen(
  root: string,
  target: BuildTarget,
  say: (line: string) => void,
): Promise<'built' | 'kept'> {
  const out = join(root, 'dist', target.name);
  const record = join(root, 'dist', '.made-of', target.name);
  const digest = madeOf(root, target);
  const known = existsSync(record) ? readFileSync(record, 'utf8') : '';
  if (known === digest && existsSync(join(out, target.proof))) return 'kept';

  say(`正在准备${target.label}……`);
  const began = Date.now();
  // An interrupted build must not be mistaken for the previous one.
  rmSync(record, { force: true });
  await target.build(root, out);
  requireReadable(out, target.engine);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, digest);
  say(`${target.label}好了，用了 ${((Date.now() - began) / 1000).toFixed(1)} 秒。`);
  return 'built';
}
