import Taro from '@tarojs/taro';

/** A recording on this phone. */
export interface Recording {
  readonly path: string;
  readonly seconds: number;
}

/** `refused`: the person did not let WeChat use the microphone. */
export type RecorderTrouble = 'refused' | 'failed';

interface Hearer {
  /** It was stopped, or has reached its end. */
  readonly onDone: (recording: Recording) => void;
  readonly onTrouble: (trouble: RecorderTrouble) => void;
}

/** 录音: begins at once; WeChat asks for the microphone the first time. */
export function startRecording(longest: number, { onDone, onTrouble }: Hearer): { stop(): void } {
  const recorder = Taro.getRecorderManager();
  recorder.onStop(({ tempFilePath, duration }) => {
    onDone({ path: tempFilePath, seconds: wholeSeconds(duration, longest) });
  });
  recorder.onError(({ errMsg }) => {
    onTrouble(/auth|deny|denied|permission|privacy/i.test(errMsg) ? 'refused' : 'failed');
  });
  // Speech for one listener: a minute stays below half a megabyte.
  recorder.start({
    duration: longest * 1000,
    format: 'mp3',
    sampleRate: 16_000,
    numberOfChannels: 1,
    encodeBitRate: 48_000,
  });
  return { stop: () => recorder.stop() };
}

function wholeSeconds(milliseconds: number, longest: number): number {
  return Math.min(longest, Math.max(1, Math.round(milliseconds / 1000)));
}
