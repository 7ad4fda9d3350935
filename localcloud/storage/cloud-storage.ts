import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathInside } from '../http/static-files';
import type { FileOwners } from './file-owners';

/** The largest file of one upload (bytes). */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** The default lifetime of a temporary link (seconds). */
const DEFAULT_LINK_SECONDS = 86_400;

/**
 * 存储权限: two of the console's settings. `everybody-reads` is 所有用户可读，仅创建者及管理员可写 (the platform's
 * default): whoever knows a file's id gets a link to it. `creator-only` is 仅创建者及管理员可读写.
 */
export type StoragePermission = 'everybody-reads' | 'creator-only';

/** 云存储: files on disk, identified by cloud ids, served through links that expire. */
export class CloudStorage {
  private readonly links = new Map<string, { path: string; expires: number }>();
  private readonly uploads = new Map<string, string>();

  constructor(
    private readonly dir: string,
    private readonly envId: string,
    private readonly now: () => Date,
    private readonly owners: FileOwners,
    private readonly permission: StoragePermission = 'everybody-reads',
  ) {}

  /** `cloud://<env>.<bucket>/<path>`. */
  fileId(path: string): string {
    return `cloud://${this.envId}.6c6f-${this.envId}-1250000000/${path}`;
  }

  /** The path inside the storage that an id names; undefined for an id of another cloud. */
  pathOf(fileId: unknown): string | undefined {
    if (typeof fileId !== 'string') return undefined;
    const prefix = this.fileId('');
    const path = fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined;
    return path !== undefined && isCloudPath(path) ? path : undefined;
  }

  /** Permission to upload one file: a token to send with it. Undefined for an invalid path. */
  allowUpload(path: unknown): { path: string; token: string } | undefined {
    if (typeof path !== 'string' || !isCloudPath(path)) return undefined;
    const token = randomBytes(16).toString('hex');
    this.uploads.set(token, path);
    return { path, token };
  }

  /** Does a token permit this upload? Each token works once. */
  useUpload(token: string | undefined, path: string): boolean {
    if (token === undefined || this.uploads.get(token) !== path) return false;
    return this.uploads.delete(token);
  }

  /** May a client write or delete at this path? It must be free, or the client's own file. */
  async mayChange(path: string, openid: string): Promise<boolean> {
    return !(await this.exists(path)) || this.owners.of(path) === openid;
  }

  /** May a client get a link to this file? Links that a function hands out work for everybody. */
  mayRead(fileId: unknown, openid: string): boolean {
    const path = this.pathOf(fileId);
    if (path === undefined || this.permission === 'everybody-reads') return true;
    return this.owners.of(path) === openid;
  }

  /** Stores a file completely or not at all; `openid` when a client uploads it. */
  async save(path: string, content: Buffer, openid?: string): Promise<string> {
    const full = this.fullPath(path);
    await mkdir(dirname(full), { recursive: true });
    const temporary = `${full}.${randomBytes(6).toString('hex')}.part`;
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, full);
    this.owners.set(path, openid);
    return this.fileId(path);
  }

  /**
   * A temporary link to a file (临时链接), below `/files/`; undefined when the file does not exist. As on
   * the platform, its path is not percent-encoded: the SDK encodes it before downloading.
   */
  async link(fileId: unknown, seconds = DEFAULT_LINK_SECONDS): Promise<string | undefined> {
    const path = this.pathOf(fileId);
    if (path === undefined || !(await this.exists(path))) return undefined;
    const sign = randomBytes(12).toString('hex');
    this.links.set(sign, { path, expires: this.now().getTime() + seconds * 1000 });
    return `${path}?sign=${sign}`;
  }

  /** Does the signature of a link open this path now? */
  opens(sign: string | undefined, path: string): boolean {
    const link = sign === undefined ? undefined : this.links.get(sign);
    return link !== undefined && link.path === path && link.expires > this.now().getTime();
  }

  /** Deletes a file; false when it did not exist. */
  async delete(fileId: unknown): Promise<boolean> {
    const path = this.pathOf(fileId);
    if (path === undefined || !(await this.exists(path))) return false;
    await rm(this.fullPath(path));
    this.owners.forget(path);
    return true;
  }

  /** The total size of all files in bytes. */
  async usedBytes(): Promise<number> {
    const entries = await readdir(this.dir, { recursive: true, withFileTypes: true });
    const sizes = entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      );
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  }

  private async exists(path: string): Promise<boolean> {
    return stat(this.fullPath(path)).then(
      (found) => found.isFile(),
      () => false,
    );
  }

  private fullPath(path: string): string {
    return join(this.dir, path);
  }
}

/**
 * The platform's rule for a cloud path (cloudPath): not empty, no slash at either end, no empty or
 * dotted part, no longer than 1024 bytes.
 */
function isCloudPath(path: string): boolean {
  if (path === '' || Buffer.byteLength(path) > 1024 || /[\0\\]/.test(path)) return false;
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) return false;
  return pathInside('/cloud', encodeURIComponent(path)) !== undefined;
}
