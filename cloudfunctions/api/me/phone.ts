import { Refusal } from '../../../core/domain/base/refusal';
import { isPhone, plainPhone } from '../../../core/domain/person/phone';
import type { Handler } from '../../runtime/gateway';
import { cloud } from '../../store/cloud';
import { people } from '../../store/tables';

/**
 * 微信里的手机号, for the code from WeChat's button. A code is valid once, within five minutes, and each call
 * is billed. The person sees the number in their form before it is stored; that it is proven is
 * recorded at once, because only WeChat can say so.
 */
export const readWeChatPhone: Handler<'me.phone'> = async (call, { code }) => {
  const phone = plainPhone(await exchange(code));
  if (!isPhone(phone)) throw new Refusal('person/no-phone-from-wechat');
  // Somebody without a document has not agreed to anything yet.
  await people.updateUnread({ _id: call.openid }, { provenPhone: phone });
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
