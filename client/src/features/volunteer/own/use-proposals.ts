import { useEffect, useState } from 'react';
import type { StudioSuggestion } from '../../../../../core/contract/volunteer';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { cut } from '../../../../../core/domain/text/cut';
import { type Query, useQuery } from '../../../cloud/query/use-query';
import type { OfferDraft } from './offer-draft';

/** Milliseconds without a keystroke that count as a pause. */
const PAUSE = 800;
/** Fewer characters say nothing yet. */
const LEAST = 3;

/** 推荐的工作室, asked for whenever the writer pauses; nothing is asked before there are words. */
export function useProposals(
  { skills, when }: Pick<OfferDraft, 'skills' | 'when'>,
  hasHome: boolean,
): Query<StudioSuggestion> | undefined {
  const words = cut(skills.trim(), CHARACTERS.skills);
  const free = JSON.stringify(when.filter(({ days, from, to }) => days.length > 0 && from < to));
  const said = `${words} ${free}`;
  const [paused, setPaused] = useState({ said, words, free });
  useEffect(() => {
    const timer = setTimeout(() => setPaused({ said, words, free }), PAUSE);
    return () => clearTimeout(timer);
  }, [said, words, free]);
  const asks = hasHome && paused.words.length >= LEAST;
  const query = useQuery(
    'volunteers.suggest',
    asks ? { words: paused.words, when: JSON.parse(paused.free) } : undefined,
  );
  return asks ? query : undefined;
}
