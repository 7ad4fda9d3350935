import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * The version of the folders that this build can open. The functions migrate documents of an earlier
 * shape; raise this when they cannot, for example when the local cloud's own files change.
 */
const SHAPE = '2';

/** The file with the version, next to the data. */
const MARK = 'shape.txt';

/**
 * 旧数据: moves data of an earlier version aside, unchanged, so that nothing is ever deleted, and marks
 * the folder with the current version.
 * @returns where the earlier data is now; null when there was none
 */
export function putEarlierDataAside(dataDir: string): string | null {
  const shape = shapeOf(dataDir);
  if (shape === SHAPE) return null;
  const aside = hasData(dataDir) ? freeName(`${dataDir}.before-${SHAPE}`) : null;
  if (aside) renameSync(dataDir, aside);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, MARK), SHAPE);
  return aside;
}

/** An empty folder counts as no data. */
function hasData(dataDir: string): boolean {
  return existsSync(dataDir) && readdirSync(dataDir).length > 0;
}

function shapeOf(dataDir: string): string | null {
  const mark = join(dataDir, MARK);
  return existsSync(mark) ? readFileSync(mark, 'utf8').trim() : null;
}

function freeName(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(name)) return name;
  }
}
