import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux keeps this folder in memory. */
const MEMORY = '/dev/shm';
/** So much must be free in it, in bytes. */
const ENOUGH = 2 ** 30;

/**
 * A new folder for the cloud's data, in memory where there is room: the week kills functions, never
 * the cloud, so nothing is proven by waiting for the disk at a hundred thousand writes.
 */
export function newFolder(): string {
  return mkdtempSync(join(hasRoom() ? MEMORY : tmpdir(), 'week-'));
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH;
  } catch {
    return false;
  }
}
