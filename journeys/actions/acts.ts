import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from './act';

const FOLDER = join(__dirname, 'acts');

/**
 * 每个按钮: acts that together press everything a page offers. They run one after the other in one town.
 * Whoever adds an action to a page adds a file to `acts/`, which is found automatically.
 */
export const acts: readonly Act[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => (require(join(FOLDER, file)) as { acts: readonly Act[] }).acts);
