import type { Consent } from '../../../core/domain/person';
import type { TemplateKey } from '../../../core/domain/template';
import { command } from './call';
import { newCommandId } from './command-id';
import type { ConsentAnswers } from './consent-answer';
import { promptConsent } from './consent-prompt';
import { refreshAll } from './refresh';

/** WeChat shows at most three templates in one prompt. */
const MOST = 3;

/**
 * 订阅: asks whether WeChat may tell this person what happens next. Call it first in the tap's
 * handler, with nothing awaited before: WeChat refuses it anywhere else. Never throws; a person who
 * says no goes on as well, and finds everything in 消息. The ledger hears of the answers by itself.
 */
export async function askConsent(keys: readonly TemplateKey[]): Promise<ConsentAnswers> {
  if (keys.length === 0) return {};
  const answers = await promptConsent(keys.slice(0, MOST)).catch((): ConsentAnswers => ({}));
  if (Object.keys(answers).length > 0) {
    const told = command('consents.record', { results: answers }, newCommandId());
    told.then(refreshAll, () => undefined);
  }
  return answers;
}

/**
 * Of these, the templates that may be asked for: whoever said no is not asked again in a loop, so
 * nobody is asked while it is not known what they said.
 */
export function askable(
  keys: readonly TemplateKey[],
  consents: Readonly<Partial<Record<TemplateKey, Consent>>> | undefined,
): TemplateKey[] {
  return consents ? keys.filter((key) => !consents[key]?.refused) : [];
}
