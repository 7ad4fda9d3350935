import { useEffect, useState } from 'react';
import type { MeView, RequestCard } from '../../../../core/contract/view';
import { askable, askConsent } from '../../cloud/consent';
import { useCommand } from '../../cloud/use-command';
import { open } from '../../routes/open';
import { toast } from '../../ui/toast';

interface Accepting {
  /** Id of the card that is being taken. */
  readonly busy: string | undefined;
  /** The card that could not be taken but still can be, and why. */
  readonly failed: { readonly id: string; readonly sentence: string } | undefined;
  accept(card: RequestCard): Promise<void>;
}

/**
 * 接单 from a list: one tap. The consent prompt belongs to the same tap and is shown beside it, so
 * that nobody loses a request to a neighbour while reading WeChat's question.
 */
export function useAccept(consents: MeView['consents']): Accepting {
  const command = useCommand('requests.accept');
  const [pressed, setPressed] = useState<string>();

  // A card that somebody else took leaves the list, so its reason cannot stand on it.
  useEffect(() => {
    if (command.error && !command.error.retryable) toast(command.error.message);
  }, [command.error]);

  const accept = async ({ id }: RequestCard) => {
    setPressed(id);
    const asked = askConsent(askable(['task'], consents));
    const done = await command.run({ id });
    await asked;
    if (!done) return;
    toast('接下了，电话和门牌都在这里。');
    open('task.detail', { id });
  };

  const failed = command.error?.retryable && pressed;
  return {
    busy: command.busy ? pressed : undefined,
    failed: failed && command.error ? { id: failed, sentence: command.error.message } : undefined,
    accept,
  };
}
