import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that this process has open. */
const own = new Set<string>();

/**
 * Makes sure that only one local cloud uses a data folder. The lock is a file with the process id, so
 * it is void once that process has ended, even after a crash.
 */
export class FolderLock {
  private readonly path: string;

  /** @throws Error when another local cloud has the folder open; the message says how to solve it. */
  constructor(dir: string) {
    this.path = join(dir, 'in-use');
    if (own.has(this.path)) throw inUse(dir, this.path);
    if (!this.take()) {
      if (isAlive(this.holder())) throw inUse(dir, this.path);
      rmSync(this.path, { force: true });
      if (!this.take()) throw inUse(dir, this.path);
    }
    own.add(this.path);
  }

  release(): void {
    own.delete(this.path);
    rmSync(this.path, { force: true });
  }

  private take(): boolean {
    try {
      writeFileSync(this.path, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      return false;
    }
  }

  private holder(): number {
    try {
      return Number(readFileSync(this.path, 'utf8'));
    } catch {
      return 0;
    }
  }
}

/** A lock with our own process id was left by an earlier process, before a container was restarted. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(dir: string, lock: string): Error {
  return new Error(
    `${dir} is in use by another local cloud. If none is running, delete ${lock} and start again.`,
  );
}
