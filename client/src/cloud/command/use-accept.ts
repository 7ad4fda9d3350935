import { useState } from 'react';
import type { MeView } from '../../../../core/contract/me';
import type { Arrival } from '../../../../core/domain/request/model/arrival';
import type { CloudError } from '../call/cloud-error';
import { topUp } from '../credit/top-up';
import { useCommand } from './use-command';

interface Accepting {
  /** The request that is being accepted. */
  readonly busy: string | undefined;
  /** The request that could not be accepted, and why. */
  readonly failed: { readonly id: string; readonly error: CloudError } | undefined;
  /** Resolves with whether it is mine now. Call it directly in the tap's handler. */
  accept(id: string, arrival?: Arrival): Promise<boolean>;
}

/**
 * 接单: one tap. WeChat's prompt for further tasks belongs to the same tap and is shown while the
 * command is being sent, so that nobody loses a request to somebody faster while reading it.
 */
export function useAccept(credits: MeView['credits'] | undefined): Accepting {
  const { run, busy, error } = useCommand('requests.accept');
  const [pressed, setPressed] = useState('');
  const accept = async (id: string, arrival?: Arrival) => {
    setPressed(id);
    const prompted = topUp('accept', credits);
    const done = await run(arrival ? { id, arrival } : { id });
    await prompted;
    return done !== undefined;
  };
  return {
    busy: busy ? pressed : undefined,
    failed: error && { id: pressed, error },
    accept,
  };
}
