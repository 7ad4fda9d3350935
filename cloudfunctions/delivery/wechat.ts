import { cloud } from '../store/cloud';

/** What became of one send; `uncertain` when no answer of WeChat came: it may have been shown. */
export type SendOutcome = 'sent' | 'no-credit' | 'refused' | 'try-later' | 'uncertain';

/**
 * Answers of `subscribeMessage.send` that no retry changes (WeChat's documentation of the call):
 * 40003 bad openid, 40037 unknown template, 41030 bad page, 47003 a field breaks its rule,
 * -604101 the function has no permission for the call.
 */
const FINAL = new Set([40003, 40037, 41030, 47003, -604101]);

/** 43101: the person refused, or has used up what they allowed. */
const NO_CREDIT = 43101;

/** WeChat is busy; its other refusals are numbers from here on. */
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
    // The cloud keeps a function's log: a wrong template or permission must be seen by somebody.
    console.error(JSON.stringify({ subscribeMessage: code ?? String(error), templateId }));
    if (code === undefined) return 'uncertain';
    if (FINAL.has(code)) return 'refused';
    // The SDK's own numbers (-501001, a connection that broke) do not say whether WeChat had sent it.
    return code === BUSY || code >= FIRST_REFUSAL ? 'try-later' : 'uncertain';
  }
}
