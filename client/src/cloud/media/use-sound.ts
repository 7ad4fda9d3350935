import { useEffect, useRef, useState } from 'react';
import { playSound } from './sound';

/** 听一听: plays one sound, or stops it; leaving the page stops it too. */
export function useSound(source: string): {
  readonly playing: boolean;
  readonly failed: boolean;
  toggle(): void;
} {
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState(false);
  const sounding = useRef<{ stop(): void }>();
  useEffect(() => () => sounding.current?.stop(), []);
  const toggle = () => {
    if (sounding.current) {
      sounding.current.stop();
      return;
    }
    setFailed(false);
    setPlaying(true);
    sounding.current = playSound(source, (worked) => {
      sounding.current = undefined;
      setPlaying(false);
      setFailed(!worked);
    });
  };
  return { playing, failed, toggle };
}
