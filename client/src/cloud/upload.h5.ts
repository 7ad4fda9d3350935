import { networkError } from './cloud-error';
import { newCommandId } from './command-id';
import { localIdentity } from './identity';
import { fileIdOf } from './local-file';

/** 上传照片: `path` is the browser's own address of the chosen file. Throws CloudError. */
export async function upload(path: string): Promise<string> {
  try {
    const photo = await (await fetch(path)).blob();
    const kind = photo.type === 'image/png' ? 'png' : 'jpg';
    const response = await fetch(`/storage/photos/${newCommandId()}.${kind}`, {
      method: 'POST',
      headers: { 'x-wx-openid': localIdentity() },
      body: photo,
    });
    return fileIdOf(await response.json());
  } catch {
    throw networkError();
  }
}
