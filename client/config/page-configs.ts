import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MESSAGE_PAGES } from '../../core/domain/notice/message-page';
import { pageConfig } from '../src/routes/page-config';
import { type RouteName, routeAt, routes } from '../src/routes/route-table';

const ENDING = '.config.ts';

/**
 * 页面配置: writes what Taro wants beside each page, a file with its settings, out of the route table.
 * They are not kept in git: the table is.
 *
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

/** Leaves a file alone that says the same: a build that watches would begin anew. */
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

/**
 * Messages open pages by their path; one that does not exist would open nothing.
 *
 * @throws Error that names each such page
 */
export function requireMessagePages(pages: Readonly<Record<string, string>> = MESSAGE_PAGES): void {
  const lost = Object.entries(pages).filter(([, at]) => routeAt(at) === undefined);
  if (lost.length === 0) return;
  const list = lost.map(([name, at]) => `${name}: ${at}`).join('\n');
  throw new Error(`These pages of messages are not in client/src/routes/route-table.ts:\n${list}`);
}
