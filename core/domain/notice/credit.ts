import type { TemplateKey } from './template';

/** What WeChat's prompt answers per template: `ban` and `filter` mean that it was not asked. */
export const PROMPT_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const;
export type PromptAnswer = (typeof PROMPT_ANSWERS)[number];

/** 订阅类型: one credit for one message, or one that stands. */
export type CreditKind = 'once' | 'longterm';

export type Credits = Readonly<Partial<Record<TemplateKey, Credit>>>;

const NONE: Credit = { left: 0, refused: false };

/** This many credits are enough for now: about a busy week's messages. */
const ENOUGH: Readonly<Record<TemplateKey, number>> = { progress: 5, task: 8, news: 3 };

/** WeChat shows at most three templates in one prompt. */
const MOST = 3;

/**
 * 订阅额度: the ledger after an answer to the prompt. One accept is one message more, except for a
 * long-term template, where it stands until it is taken back. After a refusal nobody is asked again
 * until they turn it on themselves, which is another accept.
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
 * 该问的: which templates a tap may ask for. The first is what the tap is about: while there is enough
 * of it, or the person has refused it, nobody is asked; with it, others that run short. WeChat does
 * not mix once-only and long-term templates in one prompt.
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

/** As many of these as one prompt can show: of one kind with the first, three at most. */
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
  /** Messages left; one accept in the prompt adds one. For long-term templates: 1 while it stands. */
  readonly left: number;
  /** The person said no last: never asked again until they turn it on themselves. */
  readonly refused: boolean;
}
