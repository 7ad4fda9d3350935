import Taro from '@tarojs/taro';

/** 打电话: calls a number by its digits. Cancelling WeChat's sheet is no error. */
export function call(phone: string): void {
  Taro.makePhoneCall({ phoneNumber: phone.replace(/\D/g, '') }).catch(() => undefined);
}
