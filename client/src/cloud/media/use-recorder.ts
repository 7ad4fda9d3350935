import { useEffect, useRef, useState } from 'react';
import { type RecorderTrouble, type Recording, startRecording } from './voice-recorder';

/** 录音键: its state now, and the last error. */
interface Recorder {
  readonly recording: boolean;
  /** How long it has been recording. */
  readonly seconds: number;
  readonly trouble: RecorderTrouble | undefined;
  start(): void;
  stop(): void;
}

/**
 * Records up to `longest` seconds; leaving the page ends the recording and keeps it. `recording` is
 * true until the file is kept.
 */
export function useRecorder(
  longest: number,
  onDone: (recording: Recording) => Promise<void>,
): Recorder {
  const [recording, setRecording] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const [trouble, setTrouble] = useState<RecorderTrouble>();
  const running = useRef<{ stop(): void }>();

  useEffect(() => {
    if (!recording) return undefined;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [recording]);
  useEffect(() => () => running.current?.stop(), []);

  const end = () => {
    running.current = undefined;
    setRecording(false);
  };
  const start = () => {
    if (running.current) return;
    setTrouble(undefined);
    setSeconds(0);
    setRecording(true);
    running.current = startRecording(longest, {
      onDone: (done) => {
        void onDone(done).finally(end);
      },
      onTrouble: (what) => {
        end();
        setTrouble(what);
      },
    });
  };
  return { recording, seconds, trouble, start, stop: () => running.current?.stop() };
}
