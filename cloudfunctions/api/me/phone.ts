import { Refusal } from '../../../core/domain/base/refusal';
import { isPhone, plainPhone } from '../../../core/domain/person/phone';
import type { Handler } from '../../runtime/gateway';
import { cloud } from '../../store/cloud';

/**
 * 微信里的手机号, for the code from WeChat's button. A code is valid once, within five minutes, and each call
 * is billed. The person sees the number in their form before it is stored.
 */
export const readWeChatPhone: Handler<'me.phone'> = async (_call, { code }) => {
  const phone = plainPhone(await exchange(code));
  if (!isPhone(phone)) throw new Refusal('person/no-phone-from-wechat');
  return { phone };
};

async function exchange(code: string): Promise<string> {
  try {
    const answer = await cloud.openapi.phonenumber.getPhoneNumber({ code });
    const { phoneInfo } = answer as { phoneInfo?: { phoneNumber?: string } };
    return phoneInfo?.phoneNumber ?? '';
  } catch (error) {
    // The cloud keeps a function's log, where the engineer can see that the permission is missing.
    console.error(JSON.stringify({ getPhoneNumber: String(error) }));
    return '';
  }
}
