import { templates } from '../../../../core/contract/templates';
import { type Credits, promptable, worthAsking } from '../../../../core/domain/notice/credit';
import type { TemplateKey } from '../../../../core/domain/notice/template';
import { promptCredits } from './credit-prompt';
import { isSwitchedOff, type PromptAnswers } from './prompt-answer';
import { keepAnswers, unheard } from './tell-answers';
import { withUnheard } from './unheard-answers';

/** The result of asking. */
export interface Asked {
  /** The person's choices; empty when WeChat showed no prompt. */
  readonly answers: PromptAnswers;
  /** WeChat shows no prompt because they want no messages of any mini-program. */
  readonly switchedOff: boolean;
}

const kindOf = (key: TemplateKey) => templates[key].kind;

/**
 * 订阅: asks whether WeChat may send this person messages. Call it first in the tap's handler, before
 * any await, because WeChat refuses it anywhere else. Never throws: a person who says no continues,
 * and finds everything in 消息. The choices are sent to the ledger as soon as there is a network.
 */
export async function askCredits(keys: readonly TemplateKey[]): Promise<Asked> {
  const shown = promptable(keys, kindOf);
  if (shown.length === 0) return { answers: {}, switchedOff: false };
  const asked = await promptCredits(shown).then(
    (answers): Asked => ({ answers, switchedOff: false }),
    (failure: unknown): Asked => ({ answers: {}, switchedOff: isSwitchedOff(failure) }),
  );
  if (Object.keys(asked.answers).length > 0) keepAnswers(asked.answers);
  return asked;
}

/** The person's choices so far, including those the cloud has not received yet. */
export function saidSoFar(credits: Credits): Credits {
  return withUnheard(credits, unheard(), kindOf);
}

/**
 * Which of these a tap may ask for (see `worthAsking`). Somebody who said no is not asked again and
 * again, so nobody is asked while their answers are unknown.
 */
export function askable(keys: readonly TemplateKey[], credits: Credits | undefined): TemplateKey[] {
  return credits ? worthAsking(keys, saidSoFar(credits), kindOf) : [];
}
