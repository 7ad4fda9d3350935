import { useEffect } from 'react';
import { toast } from '../layout/toast';

/**
 * Tells a sentence once, as a short note: for what went wrong with something that is no longer there
 * to say it, such as a card that somebody else has just taken.
 */
export function useTold(sentence: string | undefined): void {
  useEffect(() => {
    if (sentence) toast(sentence);
  }, [sentence]);
}
