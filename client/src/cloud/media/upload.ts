import Taro from '@tarojs/taro';
import { networkError } from '../call/cloud-error';
import { localIdentity } from '../call/identity';
import { fileIdOf } from './local-file';

/**
 * 上传: `path` is the file on the phone, `cloudPath` where the cloud allowed it. Resolves with the cloud's
 * file id. Throws CloudError.
 */
export async function upload(path: string, cloudPath: string): Promise<string> {
  try {
    if (LOCAL_CLOUD) return await uploadLocally(path, cloudPath);
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath: path });
    return fileID;
  } catch {
    throw networkError();
  }
}

async function uploadLocally(path: string, cloudPath: string): Promise<string> {
  const { data } = await Taro.request({
    url: `${LOCAL_CLOUD}/storage/${cloudPath}`,
    method: 'POST',
    data: Taro.getFileSystemManager().readFileSync(path),
    header: { 'content-type': 'application/octet-stream', 'x-wx-openid': localIdentity() },
  });
  return fileIdOf(data);
}
