import { useEffect } from 'react';
import { toast } from '../layout/toast';

/**
 * Shows a sentence once as a toast: for an error of an element that has disappeared, such as a card
 * that somebody else has just accepted.
 */
export function useTold(sentence: string | undefined): void {
  useEffect(() => {
    if (sentence) toast(sentence);
  }, [sentence]);
}
