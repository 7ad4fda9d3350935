import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { requireTemplates } from '../core/contract/template-check';
import accountTemplates from '../core/contract/templates.json';

/**
 * 构建云函数: each folder with a package.json becomes a self-contained directory that WeChat's tools
 * can upload as it is: one file with the SDK inside, package.json, config.json.
 *
 * @param outDir e.g. `dist/cloudfunctions`
 * @param templates the table of subscription templates to build in
 * @param plugins what else is to be different in this build
 * @returns the names of the functions
 * @throws Error in sentences when the table does not fit what the functions send
 */
export async function buildFunctions(
  outDir: string,
  templates: object = accountTemplates,
  plugins: readonly Plugin[] = [],
): Promise<string[]> {
  requireTemplates(templates);
  const names = functionNames();
  await Promise.all(names.map((name) => buildFunction(name, outDir, templates, plugins)));
  return names;
}

/** 旁边的文件: what a function reads from its own folder, each from a package; a font with its licence. */
export const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  print: {
    'font.ttf': '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
    'font-licence.txt': '@expo-google-fonts/noto-sans-sc/LICENSE_FONT',
  },
};

/** 云函数: a folder with a package.json is one. */
export function functionNames(): string[] {
  return readdirSync(__dirname).filter((name) =>
    existsSync(path.join(__dirname, name, 'package.json')),
  );
}

async function buildFunction(
  name: string,
  outDir: string,
  templates: object,
  plugins: readonly Plugin[],
): Promise<void> {
  const from = path.join(__dirname, name);
  const to = path.join(outDir, name);
  await mkdir(to, { recursive: true });
  const { plugins: usual = [], ...bundle } = bundleOf(name, templates);
  const outfile = path.join(to, 'index.js');
  await build({ ...bundle, plugins: [...usual, ...plugins], outfile });
  for (const file of ['package.json', 'config.json']) {
    await copyFile(path.join(from, file), path.join(to, file));
  }
  for (const [file, source] of Object.entries(BESIDE[name] ?? {})) {
    await copyFile(require.resolve(source), path.join(to, file));
  }
}

/** How one function is bundled: everything it needs is in one file. */
export function bundleOf(name: string, templates: object = accountTemplates): BuildOptions {
  return {
    entryPoints: [path.join(__dirname, name, 'index.ts')],
    bundle: true,
    platform: 'node',
    // WeChat's cloud functions run Node 16 or 18, as the account chooses.
    target: 'node16',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withTemplates(templates)],
  };
}

/** Replaces `core/contract/templates.json` with this table. */
function withTemplates(templates: object): Plugin {
  return {
    name: 'templates',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]contract[\\/]templates\.json$/ }, () => ({
        contents: JSON.stringify(templates),
        loader: 'json',
      }));
    },
  };
}
