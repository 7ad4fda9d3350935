import { useState } from 'react';
import type { MeView } from '../../../../core/contract/me';
import type { Arrival } from '../../../../core/domain/request/model/arrival';
import type { CloudError } from '../call/cloud-error';
import { topUp } from '../credit/top-up';
import { useCommand } from './use-command';

interface Accepting {
  /** The request that is being taken. */
  readonly busy: string | undefined;
  /** The request that could not be taken, and why. */
  readonly failed: { readonly id: string; readonly error: CloudError } | undefined;
  /** Answers whether it is mine now. Call it straight from the tap. */
  accept(id: string, arrival?: Arrival): Promise<boolean>;
}

/**
 * 接单: one tap. WeChat's question about further tasks belongs to the same tap and is shown beside the
 * sending, so that nobody loses a request to a neighbour while reading it.
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
