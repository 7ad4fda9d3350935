import { useEffect, useState } from 'react';

/** Milliseconds without a keystroke that count as a pause. */
const PAUSE = 800;

/** The text as it was when the writer last paused. */
export function usePaused(words: string): string {
  const [paused, setPaused] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return paused;
}
