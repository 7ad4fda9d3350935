import { command } from '../call/call';
import { CloudError } from '../call/cloud-error';
import { newCommandId } from '../call/command-id';
import { recall, remember } from '../call/memory';
import { onNetworkBack } from '../call/network-back';
import { refreshAll } from '../call/refresh';
import type { PromptAnswers } from './prompt-answer';
import { type UnheardAnswers, unheardIn } from './unheard-answers';

const KEY = 'unheard-answers';

/** Read once: a value stored a moment ago may not be readable yet. */
let kept: readonly UnheardAnswers[] | undefined;
let telling = false;

/** Choices made on this phone that have not arrived, the oldest first. */
export function unheard(): readonly UnheardAnswers[] {
  kept ??= unheardIn(recall(KEY));
  return kept;
}

/** Stores the person's choices and sends them to the ledger; nothing waits for it. */
export function keepAnswers(results: PromptAnswers): void {
  become([...unheard(), { results, commandId: newCommandId() }]);
  void tellAnswers();
}

/** 补送: sends the ledger what it has not received. Never throws; without a network it tries later. */
export async function tellAnswers(): Promise<void> {
  const [first] = unheard();
  if (!first || telling) return;
  telling = true;
  const arrived = await command('consents.record', { results: first.results }, first.commandId)
    .then(() => true)
    .catch(isRefused);
  telling = false;
  if (!arrived) return;
  become(unheard().filter(({ commandId }) => commandId !== first.commandId));
  refreshAll();
  return tellAnswers();
}

/**
 * When the mini-program starts: sends choices left from before, and again whenever the network
 * returns.
 */
export function keepTelling(): void {
  void tellAnswers();
  onNetworkBack(() => void tellAnswers());
}

function become(next: readonly UnheardAnswers[]): void {
  kept = next;
  remember(KEY, next);
}

/** Choices of an older shape, which the cloud would never accept, are dropped. */
function isRefused(failure: unknown): boolean {
  return failure instanceof CloudError && failure.code === 'input/invalid';
}
