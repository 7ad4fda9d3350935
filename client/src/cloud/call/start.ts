import Taro from '@tarojs/taro';

/** Called once, before the first page: connects to the cloud environment. */
export function startCloud(): void {
  if (LOCAL_CLOUD) return;
  Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {});
}
