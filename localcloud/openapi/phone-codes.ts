import { randomBytes } from 'node:crypto';
import { WxError } from './wx-error';

const FIVE_MINUTES_MS = 5 * 60_000;

/** Codes for reading a phone number (手机号快速验证): each can be used once, within five minutes. */
export class PhoneCodes {
  private readonly codes = new Map<string, { phoneNumber: string; expires: number }>();

  constructor(
    private readonly now: () => Date,
    private readonly appId: string,
  ) {}

  /** WeChat's side: a person has agreed to share this number. */
  issue(phoneNumber: string): string {
    const code = randomBytes(24).toString('hex');
    this.codes.set(code, { phoneNumber, expires: this.now().getTime() + FIVE_MINUTES_MS });
    return code;
  }

  /**
   * `phonenumber.getPhoneNumber`.
   * @throws WxError 40029 when the code is unknown, used or expired
   */
  async exchange({ code }: Record<string, unknown>): Promise<Record<string, unknown>> {
    const known = this.codes.get(String(code));
    this.codes.delete(String(code));
    if (!known || known.expires < this.now().getTime()) throw new WxError(40029, 'invalid code');
    return {
      phone_info: {
        phoneNumber: known.phoneNumber,
        purePhoneNumber: known.phoneNumber,
        countryCode: '86',
        watermark: { timestamp: Math.floor(this.now().getTime() / 1000), appid: this.appId },
      },
    };
  }
}
