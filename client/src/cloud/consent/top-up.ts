import type { Consents } from '../../../../core/domain/notice/consent';
import type { TemplateKey } from '../../../../core/domain/notice/template';
import { askable, askConsent, saidSoFar } from './consent';

/**
 * 顺手问一声: the taps after which somebody waits for news, and what for; the first is what the tap is
 * about, the others come along when they run short.
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
 * Asks for what this tap is about, if anything is worth asking for. First thing in the tap's handler,
 * as `askConsent`; ends when the person has answered.
 */
export async function topUp(tap: Tap, consents: Consents | undefined): Promise<void> {
  await askConsent(askable(TAPS[tap], consents));
}

/** At 消息, where everything is told: whatever runs shortest for this person. */
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
