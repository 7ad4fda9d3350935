import { answered, type CreditKind, type Credits } from '../../../../core/domain/notice/credit';
import { TEMPLATE_KEYS, type TemplateKey } from '../../../../core/domain/notice/template';
import type { PromptAnswers } from './prompt-answer';

/** 还没送到的回答: the person's answers to WeChat's prompt, until the cloud has confirmed them. */
export interface UnheardAnswers {
  readonly results: PromptAnswers;
  /** Stays the same however often it is sent, so that one accept never counts twice. */
  readonly commandId: string;
}

/** The stored answers, the oldest first; entries of an unknown shape are left out. */
export function unheardIn(stored: unknown): readonly UnheardAnswers[] {
  return Array.isArray(stored) ? stored.filter(isUnheard) : [];
}

/** The person's answers so far: those the cloud knows and those still on their way. */
export function withUnheard(
  credits: Credits,
  unheard: readonly UnheardAnswers[],
  kindOf: (key: TemplateKey) => CreditKind,
): Credits {
  const known = { ...credits };
  for (const { results } of unheard) {
    for (const key of TEMPLATE_KEYS) {
      const result = results[key];
      if (result) known[key] = answered(known[key], result, kindOf(key));
    }
  }
  return known;
}

function isUnheard(one: unknown): one is UnheardAnswers {
  if (typeof one !== 'object' || one === null) return false;
  if (!('results' in one && 'commandId' in one)) return false;
  return (
    typeof one.commandId === 'string' && typeof one.results === 'object' && one.results !== null
  );
}
