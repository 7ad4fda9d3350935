import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Compiles the code that runs inside the functions' processes to plain JavaScript; returns its path.
 */
export function buildWorker(dir: string): string {
  mkdirSync(dir, { recursive: true });
  const outfile = join(dir, 'worker.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return outfile;
}
