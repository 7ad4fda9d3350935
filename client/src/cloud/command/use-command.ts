import { useCallback, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../../core/contract/operations';
import { type CommandName, command } from '../call/call';
import { CloudError, networkError } from '../call/cloud-error';
import { refreshAll } from '../call/refresh';
import { tellAnswers } from '../credit/tell-answers';
import { idFor, spend } from '../credit/wish';
import { withConsent } from '../privacy/with-consent';
import { nudge } from './nudge';

/** One operation as a button uses it. */
export interface Command<N extends CommandName> {
  readonly busy: boolean;
  /** Why the last run failed; removed when another begins. */
  readonly error: CloudError | undefined;
  /**
   * Sends it; resolves with undefined when it failed (then `error` says why) or is being sent already.
   * A `commandId` kept with a draft is used as it is; otherwise one is created and kept until there is
   * a reply, so that pressing again after a lost reply repeats the same command. Other input is
   * another command. If the first one had arrived after all, `error` says so, and pressing again sends
   * the new input.
   */
  run(input: InputOf<N>, commandId?: string): Promise<OutputOf<N> | undefined>;
}

/** Runs an operation that changes something; afterwards visible pages read again. */
export function useCommand<N extends CommandName>(op: N): Command<N> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CloudError>();
  const wish = useRef({ running: false, id: '', said: '' });

  const run = useCallback(
    async (input: InputOf<N>, commandId?: string) => {
      if (wish.current.running) return undefined;
      wish.current.running = true;
      const said = JSON.stringify(input);
      wish.current = { running: true, said, id: idFor(wish.current, said, commandId) };
      setBusy(true);
      setError(undefined);
      try {
        const { id } = wish.current;
        const value = await withConsent(() => command(op, input, id));
        wish.current.id = '';
        nudge(op);
        void tellAnswers();
        refreshAll();
        return value;
      } catch (caught) {
        const trouble = caught instanceof CloudError ? caught : networkError();
        if (trouble.code === 'input/first-has-arrived') spend(wish.current.id);
        if (!trouble.retryable) {
          wish.current.id = '';
          refreshAll();
        }
        setError(trouble);
        return undefined;
      } finally {
        wish.current.running = false;
        setBusy(false);
      }
    },
    [op],
  );
  return { busy, error, run };
}
