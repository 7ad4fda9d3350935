import { cloud } from '../store/cloud';

/** The result of one send; `uncertain` when WeChat did not answer: the message may have been shown. */
export type SendOutcome = 'sent' | 'no-credit' | 'refused' | 'try-later' | 'uncertain';

/**
 * Error codes of `subscribeMessage.send` that a retry cannot change (WeChat's documentation): 40003
 * bad openid, 40037 unknown template, 41030 bad page, 47003 a field breaks its rule, -604101 the
 * function has no permission for the call.
 */
const FINAL = new Set([40003, 40037, 41030, 47003, -604101]);

/** 43101: the person refused, or has no credit left. */
const NO_CREDIT = 43101;

/** WeChat is busy; codes from here on are its other refusals. */
const BUSY = -1;
const FIRST_REFUSAL = 40000;

/** 发送订阅消息: the only place that does it. */
export async function sendMessage(message: {
  openid: string;
  templateId: string;
  page: string;
  data: Record<string, { value: string }>;
}): Promise<SendOutcome> {
  const { openid, templateId, page, data } = message;
  try {
    await cloud.openapi.subscribeMessage.send({ touser: openid, templateId, page, data });
    return 'sent';
  } catch (error) {
    const code = (error as { errCode?: number }).errCode;
    if (code === NO_CREDIT) return 'no-credit';
    // The cloud keeps a function's log, where the engineer can see a wrong template or a missing
    // permission.
    console.error(JSON.stringify({ subscribeMessage: code ?? String(error), templateId }));
    if (code === undefined) return 'uncertain';
    if (FINAL.has(code)) return 'refused';
    // The SDK's own codes (-501001, a broken connection) do not say whether WeChat had sent it.
    return code === BUSY || code >= FIRST_REFUSAL ? 'try-later' : 'uncertain';
  }
}
