import { networkError } from '../call/cloud-error';
import { localIdentity } from '../call/identity';
import { fileIdOf } from './local-file';

/** 上传: `path` is the browser's own address of the file. Throws CloudError. */
export async function upload(path: string, cloudPath: string): Promise<string> {
  try {
    const file = await (await fetch(path)).blob();
    const response = await fetch(`/storage/${cloudPath}`, {
      method: 'POST',
      headers: { 'x-wx-openid': localIdentity() },
      body: file,
    });
    return fileIdOf(await response.json());
  } catch {
    throw networkError();
  }
}
