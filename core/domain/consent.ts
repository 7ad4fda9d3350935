import type { Consent } from './person';

/** What WeChat's prompt answers per template: `ban` and `filter` mean that it was not asked. */
export const PROMPT_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const;
export type PromptAnswer = (typeof PROMPT_ANSWERS)[number];

const NONE: Consent = { left: 0, refused: false };

/**
 * 订阅额度: the ledger after an answer to the prompt. One accept is one message more, except for a
 * long-term template, where it stands. After a refusal nobody is asked again until they turn it
 * on themselves, which is another accept.
 */
export function answered(
  consent: Consent | undefined,
  answer: PromptAnswer,
  kind: 'once' | 'longterm',
): Consent {
  const before = consent ?? NONE;
  switch (answer) {
    case 'accept':
      return { left: kind === 'longterm' ? 1 : before.left + 1, refused: false };
    case 'reject':
      return { ...before, refused: true };
    case 'ban':
    case 'filter':
      return before;
    default:
      return answer satisfies never;
  }
}
