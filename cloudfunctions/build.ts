import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * 构建云函数: each folder with a package.json becomes a self-contained directory that WeChat's tools
 * can upload as it is: one file with the SDK inside, package.json, config.json.
 *
 * @param outDir e.g. `dist/cloudfunctions`
 * @returns the names of the functions
 */
export async function buildFunctions(outDir: string): Promise<string[]> {
  const names = readdirSync(__dirname).filter((name) =>
    existsSync(path.join(__dirname, name, 'package.json')),
  );
  await Promise.all(names.map((name) => buildFunction(name, outDir)));
  return names;
}

async function buildFunction(name: string, outDir: string): Promise<void> {
  const from = path.join(__dirname, name);
  const to = path.join(outDir, name);
  await mkdir(to, { recursive: true });
  await build({
    entryPoints: [path.join(from, 'index.ts')],
    outfile: path.join(to, 'index.js'),
    bundle: true,
    platform: 'node',
    // WeChat's cloud functions run Node 16 or 18, as the account chooses.
    target: 'node16',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const file of ['package.json', 'config.json']) {
    await copyFile(path.join(from, file), path.join(to, file));
  }
}
