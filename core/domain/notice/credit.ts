import type { TemplateKey } from './template';

/** WeChat's result per template: `ban` and `filter` mean that the person was not asked. */
export const PROMPT_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const;
export type PromptAnswer = (typeof PROMPT_ANSWERS)[number];

/** 订阅类型: a credit for one message, or a long-term one. */
export type CreditKind = 'once' | 'longterm';

export type Credits = Readonly<Partial<Record<TemplateKey, Credit>>>;

const NONE: Credit = { left: 0, refused: false };

/** This many credits are enough for now, about one busy week of messages. */
const ENOUGH: Readonly<Record<TemplateKey, number>> = { progress: 5, task: 8, news: 3 };

/** WeChat shows at most three templates in one prompt. */
const MOST = 3;

/**
 * 订阅额度: the ledger after the prompt. One accept adds one message; for a long-term template it stays at
 * 1 until the person rejects. After a reject the person is not asked again until they turn the
 * messages on themselves, which counts as an accept.
 */
export function answered(
  credit: Credit | undefined,
  answer: PromptAnswer,
  kind: CreditKind,
): Credit {
  const before = credit ?? NONE;
  switch (answer) {
    case 'accept':
      return { left: kind === 'longterm' ? 1 : before.left + 1, refused: false };
    case 'reject':
      return { left: kind === 'longterm' ? 0 : before.left, refused: true };
    case 'ban':
    case 'filter':
      return before;
    default:
      return answer satisfies never;
  }
}

/**
 * 该问的: which templates an action may ask for. The first is the action's own: if there are enough
 * credits, or the person has rejected it, nothing is asked. Others that run short are asked for with
 * it. WeChat does not allow one-time and long-term templates in one prompt.
 */
export function worthAsking(
  keys: readonly TemplateKey[],
  credits: Credits,
  kindOf: (key: TemplateKey) => CreditKind,
): TemplateKey[] {
  const [first] = keys;
  const wanted = keys.filter((key) => !credits[key]?.refused && isShort(key, credits, kindOf));
  if (first === undefined || wanted[0] !== first) return [];
  return promptable(wanted, kindOf);
}

/** The templates that fit into one prompt: of the same kind as the first, at most three. */
export function promptable(
  keys: readonly TemplateKey[],
  kindOf: (key: TemplateKey) => CreditKind,
): TemplateKey[] {
  return keys.filter((key, _, [first = key]) => kindOf(key) === kindOf(first)).slice(0, MOST);
}

function isShort(
  key: TemplateKey,
  credits: Credits,
  kindOf: (key: TemplateKey) => CreditKind,
): boolean {
  const left = credits[key]?.left ?? 0;
  return kindOf(key) === 'longterm' ? left === 0 : left < ENOUGH[key];
}

/**
 * 订阅额度: how many messages WeChat will still let us send to a person, per template, as far as we
 * know.
 */
export interface Credit {
  /** Messages left; one accept adds one. For long-term templates: 1 while accepted. */
  readonly left: number;
  /** The person's last answer was no: not asked again until they turn it on themselves. */
  readonly refused: boolean;
}
