import { networkError } from '../call/cloud-error';
import { newCommandId } from '../call/command-id';
import { localIdentity } from '../call/identity';
import { fileIdOf } from './local-file';

/** File types that a browser records and picks, with their extensions. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
};

/** 上传: `path` is the browser's own address of the file. Throws CloudError. */
export async function upload(path: string, folder: 'photos' | 'voices'): Promise<string> {
  try {
    const file = await (await fetch(path)).blob();
    const ending = ENDINGS[file.type.split(';')[0] ?? ''] ?? (folder === 'photos' ? 'jpg' : 'mp3');
    const response = await fetch(`/storage/${folder}/${newCommandId()}.${ending}`, {
      method: 'POST',
      headers: { 'x-wx-openid': localIdentity() },
      body: file,
    });
    return fileIdOf(await response.json());
  } catch {
    throw networkError();
  }
}
