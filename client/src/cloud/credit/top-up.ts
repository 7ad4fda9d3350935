import type { Credits } from '../../../../core/domain/notice/credit';
import type { TemplateKey } from '../../../../core/domain/notice/template';
import { askable, askCredits, saidSoFar } from './credit';

/**
 * 顺手问一声: actions after which a person waits for news, and the templates to ask for. The first is what
 * the action is about; the others are added when few credits are left.
 */
const TAPS = {
  submit: ['progress', 'news'],
  join: ['progress', 'news'],
  answer: ['progress'],
  rate: ['progress', 'news'],
  reopen: ['progress'],
  // The decision first; then the first task, because no tap precedes it.
  apply: ['progress', 'task', 'news'],
  accept: ['task', 'progress', 'news'],
  resolve: ['task', 'progress', 'news'],
} as const satisfies Record<string, readonly TemplateKey[]>;

export type Tap = keyof typeof TAPS;

/**
 * Asks for the templates of this action, if any is worth asking for. Call it first in the tap's
 * handler, like `askCredits`; resolves when the person has chosen.
 */
export async function topUp(tap: Tap, credits: Credits | undefined): Promise<void> {
  await askCredits(askable(TAPS[tap], credits));
}

/** On 消息: asks for the template of which this person has the fewest credits. */
export async function topUpAll(
  keys: readonly TemplateKey[],
  credits: Credits | undefined,
): Promise<void> {
  const said = credits && saidSoFar(credits);
  const byNeed = [...keys].sort((one, other) => leftOf(one) - leftOf(other));
  await askCredits(askable(byNeed, credits));

  function leftOf(key: TemplateKey): number {
    const credit = said?.[key];
    return credit?.refused ? Number.POSITIVE_INFINITY : (credit?.left ?? 0);
  }
}
