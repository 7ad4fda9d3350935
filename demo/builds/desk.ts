import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the desk's page. @throws Error when its sources don't compile */
export async function buildDesk(root: string, out: string): Promise<void> {
  const from = join(root, 'demo', 'desk');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: { desk: join(from, 'main.ts'), style: join(from, 'style', 'desk.css') },
    outdir: out,
    bundle: true,
    minify: true,
    target: 'es2020',
    logLevel: 'silent',
  });
  cpSync(join(from, 'index.html'), join(out, 'index.html'));
}
