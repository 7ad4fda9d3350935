import { useEffect } from 'react';
import type { DraftProps } from '../draft/draft-props';
import type { Me } from '../draft/request-draft';
import { placeFor } from '../draft/whom-lives-where';
import { usePaused } from './use-paused';
import { whomMeant } from './whom-meant';

/**
 * 猜替谁: whenever the writer pauses, fills the person named in the words into the draft, unless one was
 * chosen by hand.
 */
export function useWhomMeant(
  draft: DraftProps['draft'],
  change: DraftProps['change'],
  me: Me,
): void {
  const paused = usePaused(draft.what);
  useEffect(() => {
    if (draft.whomChosen || paused !== draft.what) return;
    const forWhom = whomMeant(draft.what, draft.category)?.forWhom ?? 'self';
    if (forWhom !== draft.forWhom) change({ forWhom, ...placeFor(forWhom, draft, me) });
  }, [paused, draft, change, me]);
}
