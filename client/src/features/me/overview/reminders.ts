import type { Template } from '../../../../../core/contract/templates';
import type { Credit, Credits } from '../../../../../core/domain/notice/credit';
import type { TemplateKey } from '../../../../../core/domain/notice/template';

/** The state of WeChat messages, and the effect of the button. */
export interface Reminders {
  readonly words: string;
  /** Kinds that one press adds a credit to; empty if all consents are long-term. */
  readonly toAsk: readonly TemplateKey[];
  readonly button: string;
}

/** With at most this many credits the text warns that they will soon be used up. */
const FEW = 2;

const ABOUT: Readonly<Record<TemplateKey, string>> = {
  progress: '您的事有了进展',
  task: '有事等您去办',
  news: '社区有了公告',
};

/**
 * 微信提醒 in plain words, without numbers. The kind with the fewest credits left decides.
 *
 * @param kinds the kinds of message that this person can get
 */
export function remindersOf(
  kinds: readonly TemplateKey[],
  credits: Credits,
  termOf: (key: TemplateKey) => Template['kind'],
): Reminders {
  const toAsk = kinds.filter((key) => !isLasting(termOf(key), credits[key]));
  const about = kinds.map((key) => ABOUT[key]).join('、');
  if (toAsk.length === 0) return { words: `${about}，都会在微信里提醒您。`, toAsk, button: '' };
  const left = Math.min(...toAsk.map((key) => credits[key]?.left ?? 0));
  if (left > FEW) return { words: `${about}，都会在微信里提醒您。`, toAsk, button: '多提醒一次' };
  if (left > 0) {
    return { words: '微信提醒快用完了，点一下，就再多提醒一次。', toAsk, button: '多提醒一次' };
  }
  const no = toAsk.every((key) => credits[key]?.refused && !credits[key]?.left);
  const words = no
    ? '您说过不用在微信里提醒，不会再问您。想要了，点一下就打开。'
    : `${about}，要在微信里提醒您吗？点一下，每样提醒一次。`;
  return { words, toAsk, button: '打开微信提醒' };
}

/** 长期订阅 that is in force: given once, never used up. */
function isLasting(kind: Template['kind'], credit: Credit | undefined): boolean {
  return kind === 'longterm' && (credit?.left ?? 0) > 0;
}
