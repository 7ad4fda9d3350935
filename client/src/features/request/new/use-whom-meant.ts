import { useEffect } from 'react';
import type { DraftPart } from './draft-part';
import type { Me } from './request-draft';
import { usePaused } from './use-paused';
import { placeFor } from './whom-lives-where';
import { whomMeant } from './whom-meant';

/**
 * 猜替谁: whom the words ask for, put into the draft whenever the writer pauses, unless it was chosen by
 * hand.
 */
export function useWhomMeant(draft: DraftPart['draft'], change: DraftPart['change'], me: Me): void {
  const paused = usePaused(draft.what);
  useEffect(() => {
    if (draft.whomChosen || paused !== draft.what) return;
    const forWhom = whomMeant(draft.what, draft.category)?.forWhom ?? 'self';
    if (forWhom !== draft.forWhom) change({ forWhom, ...placeFor(forWhom, draft, me) });
  }, [paused, draft, change, me]);
}
