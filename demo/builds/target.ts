import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint';
import { type Engine, requireReadable } from './readable';

/** One thing that is built out of sources into `dist/`. */
export interface BuildTarget {
  /** Its folder in `dist/`. */
  readonly name: string;
  /** What it is, as `npm start` says it. */
  readonly label: string;
  /** Files and folders it is made of, from the root of the repository. */
  readonly sources: readonly string[];
  /** Names of environment variables that are built into it. */
  readonly environment?: readonly string[];
  /** A file that is there when it is built, inside its folder. */
  readonly proof: string;
  /** The oldest engine that runs it: a build whose scripts do not parse there fails. */
  readonly engine: Engine;
  /** Builds it into its folder. @throws Error with what the builder said */
  readonly build: (root: string, out: string) => Promise<void>;
}

/** What every target depends on beside its own sources. */
const EVERYWHERE = ['package-lock.json', 'tsconfig.json'];

/** A line that changes when the target would be built differently. */
function madeOf(root: string, { sources, environment = [] }: BuildTarget): string {
  const settings = environment.map((name) => `${name}=${process.env[name] ?? ''}`);
  return [fingerprint(root, [...sources, ...EVERYWHERE]), ...settings].join(' ');
}

/** Builds a target unless it is there already, made of the very same sources. */
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
  // A build that dies half-way must not pass for the one before it.
  rmSync(record, { force: true });
  await target.build(root, out);
  requireReadable(out, target.engine);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, digest);
  say(`${target.label}好了，用了 ${((Date.now() - began) / 1000).toFixed(1)} 秒。`);
  return 'built';
}
