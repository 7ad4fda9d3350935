import Taro from '@tarojs/taro';
import { localIdentity } from './identity';
import { resultOf } from './local-response';

/**
 * Calls a cloud function and returns its result. Rejects with the platform's error when the
 * function was not reached.
 */
export async function invoke(name: 'api' | 'deliver', event: object): Promise<unknown> {
  if (LOCAL_CLOUD) return invokeLocally(name, event);
  const response = await Taro.cloud.callFunction({ name, data: event });
  return response.result;
}

async function invokeLocally(name: string, event: object): Promise<unknown> {
  const { data } = await Taro.request({
    url: `${LOCAL_CLOUD}/fn/${name}`,
    method: 'POST',
    data: event,
    header: { 'content-type': 'application/json', 'x-wx-openid': localIdentity() },
  });
  return resultOf(data);
}
