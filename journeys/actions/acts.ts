import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from './act';

const FOLDER = join(__dirname, 'acts');

/**
 * 每个按钮: acts in which, taken together, everything is pressed that a page offers. They happen one
 * after the other in one town; whoever gives a page something new to do adds a file to `acts/`, which
 * is found as tests are.
 */
export const acts: readonly Act[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => (require(join(FOLDER, file)) as { acts: readonly Act[] }).acts);
