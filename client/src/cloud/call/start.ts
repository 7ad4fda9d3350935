import Taro from '@tarojs/taro';

/** Once, before the first page: joins the cloud environment. */
export function startCloud(): void {
  if (LOCAL_CLOUD) return;
  Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {});
}
