import { join } from 'node:path';
import { type BuildTarget, freshen } from '../../demo/builds/target';

const ROOT = join(__dirname, '../..');

/** Builds what a journey travels on, unless it is there already, made of the very same sources. */
export async function fresh(...parts: readonly BuildTarget[]): Promise<void> {
  for (const part of parts) {
    await freshen(ROOT, part, (line) => process.stderr.write(`${line}\n`));
  }
}
