import { useEffect, useState } from 'react';

/** Milliseconds without a key that count as a pause. */
const PAUSE = 800;

/** What was written the last time the writer paused. */
export function usePaused(words: string): string {
  const [paused, setPaused] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return paused;
}
