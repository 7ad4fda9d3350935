import type { TemplateKey } from '../../../../core/domain/notice/template';
import { askCredits } from './credit';
import type { PromptAnswer } from './prompt-answer';

const REFUSED = '好的，不在微信里提醒，消息都在「消息」里。';

/**
 * 再提醒我: the person wants more WeChat messages of these kinds, even after an earlier no. Call it
 * directly in the tap's handler. Resolves with a sentence to show.
 */
export async function askAgain(...keys: readonly TemplateKey[]): Promise<string> {
  const { answers, switchedOff } = await askCredits(keys);
  if (switchedOff) {
    return '您在微信里关掉了全部订阅消息。请点右上角「···」，在设置里打开，再来试试。';
  }
  const said: readonly PromptAnswer[] = Object.values(answers);
  if (said.includes('accept')) return '好的，有了消息会在微信里提醒您。';
  if (said.includes('reject')) return REFUSED;
  return '微信没有让我们问您。请点右上角「···」，在设置里打开通知，再来试试。';
}
