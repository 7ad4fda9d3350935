import type { TemplateKey } from '../../../core/domain/template';
import { askConsent } from './consent';

/**
 * 再提醒我: the person themselves wants more WeChat messages of one kind, also after an earlier no.
 * Call it straight from the tap. Answers a sentence to show.
 */
export async function askAgain(key: TemplateKey): Promise<string> {
  const answer = (await askConsent([key]))[key];
  switch (answer) {
    case 'accept':
      return '好的，有了消息会在微信里提醒您。';
    case 'reject':
      return '好的，不在微信里提醒，消息都在「消息」里。';
    case 'ban':
    case 'filter':
    case undefined:
      return '微信没有让我们问您。请点右上角「···」，在设置里打开通知，再来试试。';
    default:
      return answer satisfies never;
  }
}
