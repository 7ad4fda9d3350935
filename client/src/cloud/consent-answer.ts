import { templates } from '../../../core/contract/templates';
import type { TemplateKey } from '../../../core/domain/template';

/** What WeChat says of one template: the person's word, or that it was taken back or held back. */
export type ConsentAnswer = 'accept' | 'reject' | 'ban' | 'filter';

export type ConsentAnswers = Partial<Record<TemplateKey, ConsentAnswer>>;

const words: readonly string[] = ['accept', 'reject', 'ban', 'filter'] satisfies ConsentAnswer[];

/** Turns WeChat's answer by template id into one by meaning; what it does not name is left out. */
export function answersOf(keys: readonly TemplateKey[], said: object): ConsentAnswers {
  const answers: ConsentAnswers = {};
  const byId = new Map<string, unknown>(Object.entries(said));
  for (const key of keys) {
    const word = byId.get(templates[key].id);
    if (isAnswer(word)) answers[key] = word;
  }
  return answers;
}

function isAnswer(word: unknown): word is ConsentAnswer {
  return typeof word === 'string' && words.includes(word);
}
