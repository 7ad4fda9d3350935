import type { RecorderTrouble, Recording } from './voice-recorder';

interface Hearer {
  readonly onDone: (recording: Recording) => void;
  readonly onTrouble: (trouble: RecorderTrouble) => void;
}

/** The same as on WeChat. The path is the sound itself, so that a draft keeps it over a reload. */
export function startRecording(longest: number, { onDone, onTrouble }: Hearer): { stop(): void } {
  let stopped = false;
  let stop = () => {
    stopped = true;
  };
  void openMicrophone().then((stream) => {
    if (!stream) return onTrouble('refused');
    const began = Date.now();
    const recorder = new MediaRecorder(stream);
    const parts: Blob[] = [];
    const end = setTimeout(() => recorder.stop(), longest * 1000);
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onerror = () => onTrouble('failed');
    recorder.onstop = () => {
      clearTimeout(end);
      for (const track of stream.getTracks()) track.stop();
      const seconds = Math.min(longest, Math.max(1, Math.round((Date.now() - began) / 1000)));
      const sound = new Blob(parts, { type: recorder.mimeType });
      dataAddressOf(sound).then(
        (path) => onDone({ path, seconds }),
        () => onTrouble('failed'),
      );
    };
    recorder.start();
    stop = () => recorder.stop();
    if (stopped) recorder.stop();
  });
  return { stop: () => stop() };
}

/** Null when there is none, or the person did not allow it. */
async function openMicrophone(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return null;
  }
}

function dataAddressOf(sound: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(sound);
  });
}
