import { LINK_MINUTES } from '../../core/domain/upload/limits';
import { cloud } from './cloud';

/** WeChat deletes, or gives links to, at most this many files in one call. */
const AT_ONCE = 50;

/**
 * 删文件: files that are gone already are no error.
 * @throws when a file could not be deleted
 */
export async function removeFiles(files: readonly string[]): Promise<void> {
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const result = (await cloud.deleteFile({
      fileList: files.slice(from, from + AT_ONCE),
    })) as { fileList: { fileID: string; status: number }[] };
    const kept = result.fileList.filter(({ status }) => !GONE.has(status));
    if (kept.length > 0) throw new Error(`could not delete: ${JSON.stringify(kept)}`);
  }
}

/** The file was deleted, or did not exist. */
const GONE: ReadonlySet<number> = new Set([0, -503003]);

/**
 * 临时地址: links to stored files that work for some minutes. Files that are gone are left out.
 *
 * @param minutes absent: as long as a reader's links work
 */
export async function addressesOf(
  files: readonly string[],
  minutes = LINK_MINUTES,
): Promise<Map<string, string>> {
  const parts = Array.from({ length: Math.ceil(files.length / AT_ONCE) }, (_, at) =>
    linksTo(files.slice(at * AT_ONCE, (at + 1) * AT_ONCE), minutes),
  );
  return new Map((await Promise.all(parts)).flat());
}

async function linksTo(files: readonly string[], minutes: number) {
  const fileList = files.map((fileID) => ({ fileID, maxAge: minutes * 60 }));
  const result = (await cloud.getTempFileURL({ fileList })) as {
    fileList: { fileID: string; tempFileURL: string }[];
  };
  return result.fileList.flatMap(({ fileID, tempFileURL }) =>
    tempFileURL ? [[fileID, tempFileURL] as const] : [],
  );
}

/**
 * 存一份: uploads a text to cloud storage and returns the file's id. An existing file with this path is
 * replaced.
 */
export function storeText(cloudPath: string, text: string): Promise<string> {
  return storeFile(cloudPath, Buffer.from(text, 'utf8'));
}

/** The same for any content. */
export async function storeFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  const result = await cloud.uploadFile({ cloudPath, fileContent });
  return (result as { fileID: string }).fileID;
}

/** @throws the platform's error when the file does not exist */
export async function readText(fileID: string): Promise<string> {
  return (await readBytes(fileID)).toString('utf8');
}

/** @throws the platform's error when the file does not exist */
export async function readBytes(fileID: string): Promise<Buffer> {
  const result = await cloud.downloadFile({ fileID });
  return (result as { fileContent: Buffer }).fileContent;
}
