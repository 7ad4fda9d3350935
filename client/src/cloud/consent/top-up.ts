import type { Consents } from '../../../../core/domain/notice/consent';
import type { TemplateKey } from '../../../../core/domain/notice/template';
import { askable, askConsent, saidSoFar } from './consent';

/**
 * 顺手问一声: taps after which somebody waits for news, and the templates for it. The first is what the
 * tap is about; the others are added when few credits are left.
 */
const TAPS = {
  submit: ['progress', 'news'],
  join: ['progress', 'news'],
  answer: ['progress'],
  rate: ['progress', 'news'],
  reopen: ['progress'],
  // The decision first; and the first task after it, for which there is no tap before it comes.
  apply: ['progress', 'task', 'news'],
  accept: ['task', 'progress', 'news'],
  resolve: ['task', 'progress', 'news'],
} as const satisfies Record<string, readonly TemplateKey[]>;

export type Tap = keyof typeof TAPS;

/**
 * Asks for the templates of this tap, if any is worth asking for. Call it first in the tap's
 * handler, as `askConsent`; resolves when the person has answered.
 */
export async function topUp(tap: Tap, consents: Consents | undefined): Promise<void> {
  await askConsent(askable(TAPS[tap], consents));
}

/** On 消息: asks for the template of which this person has the fewest credits. */
export async function topUpAll(
  keys: readonly TemplateKey[],
  consents: Consents | undefined,
): Promise<void> {
  const said = consents && saidSoFar(consents);
  const byNeed = [...keys].sort((one, other) => leftOf(one) - leftOf(other));
  await askConsent(askable(byNeed, consents));

  function leftOf(key: TemplateKey): number {
    const consent = said?.[key];
    return consent?.refused ? Number.POSITIVE_INFINITY : (consent?.left ?? 0);
  }
}
