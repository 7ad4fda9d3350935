import { join } from 'node:path';
import { type BuildTarget, freshen } from '../../demo/builds/target';

const ROOT = join(__dirname, '../..');

/** Builds what a journey needs, unless it was built already from the same sources. */
export async function fresh(...parts: readonly BuildTarget[]): Promise<void> {
  for (const part of parts) {
    await freshen(ROOT, part, (line) => process.stderr.write(`${line}\n`));
  }
}
