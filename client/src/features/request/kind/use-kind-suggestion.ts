import { useEffect, useMemo, useState } from 'react';
import type { KindSuggestion } from '../../../../../core/contract/request/view';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import type { CategoryCode } from '../../../../../core/domain/category/category';
import { cut } from '../../../../../core/domain/text/cut';
import { useQuery } from '../../../cloud/query/use-query';
import { whereabouts } from '../draft/draft-place';
import type { DraftProps } from '../draft/draft-props';
import { guessedInto } from './guessed-kind';
import { withoutOff } from './offered-kinds';

/** Milliseconds without a keystroke that count as a pause. */
const PAUSE = 800;
/** Shorter texts are not classified. */
const LEAST = 6;

/**
 * 猜类别: classifies the words whenever the writer pauses, and fills a clear result into the draft. If a
 * category was chosen by hand, the result is only offered. Without a network it does nothing, and
 * shows no error.
 */
export function useKindSuggestion(
  draft: DraftProps['draft'],
  change: DraftProps['change'],
  off: readonly CategoryCode[],
): KindSuggestion | undefined {
  const { category, guessed } = draft;
  const what = cut(draft.what.trim(), CHARACTERS.what);
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPaused(what), PAUSE);
    return () => clearTimeout(timer);
  }, [what]);
  const asks = paused === what && what.length >= LEAST;
  const { data: guessedOf } = useQuery(
    'requests.suggest',
    asks ? { what, ...whereabouts(draft) } : undefined,
  );
  const data = useMemo(() => guessedOf && withoutOff(guessedOf, off), [guessedOf, off]);
  useEffect(() => {
    const changed = data && guessedInto({ category, guessed }, data);
    if (changed) change(changed);
  }, [data, category, guessed, change]);
  return data;
}
