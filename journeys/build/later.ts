import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { buildFunctions } from '../../cloudfunctions/build';
import { templates } from '../../core/contract/templates';

const TODAY = join(__dirname, '../../dist/cloudfunctions');

const STEPS = 'COLLECTIONS[collection].steps';

/** One more step for these collections: it adds a field, which the code of both builds ignores. */
const ONE_STEP_MORE = `
const later = (document) => ({ ...document, later: true });
function laterSteps(collection) {
  const changed = ['people', 'requests', 'inbox'].includes(collection);
  return changed ? [...${STEPS}, later] : ${STEPS};
}`;

/** The collections whose documents the later build changes. */
export const CHANGED_LATER = ['people', 'requests', 'inbox'] as const;

/** 后来的版本: the same code with one more step. */
const knowingMore: Plugin = {
  name: 'later',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]store[\\/]shape[\\/]shapes\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(STEPS)) throw new Error(`${STEPS} was not found in ${path}`);
      const contents = source.replaceAll(STEPS, 'laterSteps(collection)') + ONE_STEP_MORE;
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * 两个版本一起: today's functions, and beside them, as `api-later` and so on, those of a later build,
 * without timers.
 *
 * @param out a folder that is written anew
 */
export async function buildBoth(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const built = join(out, 'later');
  const names = await buildFunctions(built, templates, [knowingMore]);
  for (const name of names) {
    cpSync(join(TODAY, name), join(out, name), { recursive: true });
    const later = join(out, `${name}-later`);
    renameSync(join(built, name), later);
    const config = join(later, 'config.json');
    const { triggers: _, ...rest } = JSON.parse(readFileSync(config, 'utf8'));
    writeFileSync(config, JSON.stringify(rest));
  }
  rmSync(built, { recursive: true });
}
