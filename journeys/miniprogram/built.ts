import { join } from 'node:path';

/** The repository. */
export const ROOT = join(__dirname, '../..');

/** The mini-program as it was built for this run. */
export const BUILT = join(ROOT, 'dist/client');
