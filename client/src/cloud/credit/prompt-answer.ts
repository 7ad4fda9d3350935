import { templates } from '../../../../core/contract/templates';
import type { TemplateKey } from '../../../../core/domain/notice/template';

/**
 * WeChat's result for one template: the person's choice, or that the template is banned or filtered.
 */
export type PromptAnswer = 'accept' | 'reject' | 'ban' | 'filter';

export type PromptAnswers = Partial<Record<TemplateKey, PromptAnswer>>;

/** WeChat's values; accepting with sound, or on a watch, counts as accepting. */
const WORDS: Readonly<Record<string, PromptAnswer>> = {
  accept: 'accept',
  acceptWithAudio: 'accept',
  acceptWithAlert: 'accept',
  acceptWithForcePush: 'accept',
  reject: 'reject',
  ban: 'ban',
  filter: 'filter',
};

/** 总开关: the person has turned off all subscription messages in WeChat's settings. */
const SWITCHED_OFF = 20004;

/**
 * Turns WeChat's answer by template id into one by meaning; templates it does not name are left
 * out.
 */
export function answersOf(keys: readonly TemplateKey[], said: object): PromptAnswers {
  const answers: PromptAnswers = {};
  const byId = new Map<string, unknown>(Object.entries(said));
  for (const key of keys) {
    const word = WORDS[String(byId.get(templates[key].id))];
    if (word) answers[key] = word;
  }
  return answers;
}

/** Was the prompt suppressed because the person wants no messages at all? */
export function isSwitchedOff(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'errCode' in failure
    ? failure.errCode === SWITCHED_OFF
    : false;
}
