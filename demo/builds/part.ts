import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint';
import { type Engine, requireReadable } from './readable';

/** One thing that is built out of sources into `dist/`. */
export interface Part {
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

/** What every part depends on beside its own sources. */
const EVERYWHERE = ['package-lock.json', 'tsconfig.json'];

/** A line that changes when the part would be built differently. */
function madeOf(root: string, { sources, environment = [] }: Part): string {
  const settings = environment.map((name) => `${name}=${process.env[name] ?? ''}`);
  return [fingerprint(root, [...sources, ...EVERYWHERE]), ...settings].join(' ');
}

/** Builds a part unless it is there already, made of the very same sources. */
export async function freshen(
  root: string,
  part: Part,
  say: (line: string) => void,
): Promise<'built' | 'kept'> {
  const out = join(root, 'dist', part.name);
  const record = join(root, 'dist', '.made-of', part.name);
  const digest = madeOf(root, part);
  const known = existsSync(record) ? readFileSync(record, 'utf8') : '';
  if (known === digest && existsSync(join(out, part.proof))) return 'kept';

  say(`正在准备${part.label}……`);
  const began = Date.now();
  // A build that dies half-way must not pass for the one before it.
  rmSync(record, { force: true });
  await part.build(root, out);
  requireReadable(out, part.engine);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, digest);
  say(`${part.label}好了，用了 ${((Date.now() - began) / 1000).toFixed(1)} 秒。`);
  return 'built';
}
