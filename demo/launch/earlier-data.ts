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
 * Which folders this version can open. Documents of an earlier shape are moved by the functions; raise
 * this where they cannot, as when the local cloud's own files change.
 */
const SHAPE = '2';

/** Says the shape, beside the data it is about. */
const MARK = 'shape.txt';

/**
 * 旧数据: puts data that an earlier version stored aside, unchanged, so that nothing is ever thrown
 * away, and marks the folder with the shape of what will be stored in it now.
 *
 * @returns where the earlier data is now; null when there was none to put aside
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

/** An empty folder that somebody made for the data is no data. */
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
