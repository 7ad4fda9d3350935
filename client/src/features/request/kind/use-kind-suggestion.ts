import { useEffect, useState } from 'react';
import type { KindSuggestion } from '../../../../../core/contract/request/view';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { cut } from '../../../../../core/domain/text/cut';
import { useQuery } from '../../../cloud/query/use-query';
import { whereabouts } from '../draft/draft-place';
import type { DraftProps } from '../draft/draft-props';
import { guessedInto } from './guessed-kind';

/** Milliseconds without a key that count as a pause. */
const PAUSE = 800;
/** Fewer characters say too little. */
const LEAST = 6;

/**
 * 猜类别: asks what the words are about whenever the writer pauses, and puts a clear answer into the
 * draft unless a kind was chosen by hand: then it is only offered. Without a network nothing is guessed
 * and nothing is said.
 */
export function useKindSuggestion(
  draft: DraftProps['draft'],
  change: DraftProps['change'],
): KindSuggestion | undefined {
  const { category, guessed } = draft;
  const what = cut(draft.what.trim(), CHARACTERS.what);
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPaused(what), PAUSE);
    return () => clearTimeout(timer);
  }, [what]);
  const asks = paused === what && what.length >= LEAST;
  const { data } = useQuery('requests.suggest', asks ? { what, ...whereabouts(draft) } : undefined);
  useEffect(() => {
    const changed = data && guessedInto({ category, guessed }, data);
    if (changed) change(changed);
  }, [data, category, guessed, change]);
  return data;
}
