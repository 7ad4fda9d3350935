import { useEffect, useState } from 'react';
import type { KindSuggestion } from '../../../../../core/contract/view';
import { useQuery } from '../../../cloud/query/use-query';
import type { DraftPart } from './draft-part';
import { whereabouts } from './draft-place';
import { guessedInto } from './guessed-kind';

/** Milliseconds without a key that count as a pause. */
const PAUSE = 800;
/** Fewer characters say too little. */
const LEAST = 6;

/**
 * 猜类别: asks for a guess whenever the writer pauses, and puts a clear answer into the draft unless a
 * category was chosen by hand. Without a network there is no guess and no message.
 */
export function useKindSuggestion(
  draft: DraftPart['draft'],
  change: DraftPart['change'],
): KindSuggestion | undefined {
  const { category, guessed } = draft;
  const byHand = category !== '' && !guessed;
  const what = draft.what.trim();
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPaused(what), PAUSE);
    return () => clearTimeout(timer);
  }, [what]);
  const asks = !byHand && paused === what && what.length >= LEAST;
  const { data } = useQuery('requests.suggest', asks ? { what, ...whereabouts(draft) } : undefined);
  useEffect(() => {
    const part = data && guessedInto({ category, guessed }, data);
    if (part) change(part);
  }, [data, category, guessed, change]);
  return data;
}
