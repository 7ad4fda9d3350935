import Taro from '@tarojs/taro';

/** 打电话. A person who changes their mind in WeChat's own sheet has called nobody: that is no error. */
export function call(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
}
