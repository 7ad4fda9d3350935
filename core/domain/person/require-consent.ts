import { Refusal, type RefusalCode } from '../base/refusal';
import { type Agreeing, hasAgreed, type Purpose } from './consent';

/**
 * 没有同意就不记: refuses to keep what this purpose is for, unless the person agreed to the current text.
 * @throws Refusal with the code of the purpose
 */
export function requireConsent(person: Agreeing, purpose: keyof typeof WITHOUT): void {
  if (!hasAgreed(person, purpose)) throw new Refusal(WITHOUT[purpose]);
}

const WITHOUT = {
  service: 'consent/needed',
  health: 'consent/health',
  child: 'consent/child',
  party: 'consent/party',
} as const satisfies Partial<Record<Purpose, RefusalCode>>;
