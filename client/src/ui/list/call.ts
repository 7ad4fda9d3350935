import Taro from '@tarojs/taro';

/** 打电话, by the digits of a number. A person who changes their mind in WeChat's own sheet has called nobody: that is no error. */
export function call(phone: string): void {
  Taro.makePhoneCall({ phoneNumber: phone.replace(/\D/g, '') }).catch(() => undefined);
}
