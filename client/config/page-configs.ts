import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageConfig } from '../src/routes/page-config';
import { type RouteName, routes } from '../src/routes/route-table';

const ENDING = '.config.ts';

/**
 * 页面配置: writes the settings file that Taro requires next to each page, from the route table. These
 * files are not kept in git: the table is.
 * @throws Error when the table names a page whose component is missing
 */
export function writePageConfigs(source: string): void {
  const wanted = new Set<string>();
  for (const name of Object.keys(routes) as RouteName[]) {
    const page = path.join(source, routes[name].path);
    readFileSync(`${page}.tsx`);
    writeAtOnce(page + ENDING, `export default ${JSON.stringify(pageConfig(name))};\n`);
    wanted.add(page + ENDING);
  }
  const pages = path.join(source, 'pages');
  for (const file of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    const full = path.join(pages, file);
    if (file.endsWith(ENDING) && !wanted.has(full)) rmSync(full);
  }
}

/** Leaves a file with the same content alone; otherwise a build that watches would start again. */
function writeAtOnce(file: string, text: string): void {
  if (textOf(file) === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
