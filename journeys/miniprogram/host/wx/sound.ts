import type { Surroundings } from './answers';

/** The temporary path of a recording. */
const RECORDED = 'wxfile://tmp/recorded.mp3';

interface Asked {
  /** Milliseconds. */
  readonly duration: number;
}

interface Recorded {
  readonly tempFilePath: string;
  readonly duration: number;
  readonly fileSize: number;
}

/** The microphone and the loudspeaker of one phone. */
export interface SoundDevice {
  /** What the person says into the microphone; undefined when WeChat has no permission. */
  readonly says: Uint8Array | undefined;
  readonly keep: (path: string, content: Uint8Array) => void;
  /** The phone's file at a path. */
  readonly file: (path: string) => Uint8Array | undefined;
  /** What the person hears, and that they started it. */
  readonly happened: (what: string) => void;
}

/** 录音与放音: there is one recorder for the whole mini-program, and a player for each sound. */
export function soundCalls(around: Surroundings, device: SoundDevice) {
  const recorder = oneRecorder(around, device);
  return {
    getRecorderManager: () => recorder,
    createInnerAudioContext: () => new Player(around, device),
  };
}

function oneRecorder({ begin, bring }: Surroundings, { says, keep }: SoundDevice) {
  let onStop = (_: Recorded) => {};
  let onError = (_: object) => {};
  let began: number | undefined;
  const later = (what: string, work: () => void) => {
    const done = begin(what);
    setImmediate(() => {
      work();
      setImmediate(done);
    });
  };
  return {
    onStop: (hear: typeof onStop) => {
      onStop = hear;
    },
    onError: (hear: typeof onError) => {
      onError = hear;
    },
    start: (_: Asked) => {
      if (says) began = Date.now();
      else {
        const trouble = bring({ errMsg: 'operateRecorder:fail auth deny' }) as object;
        later('recorder.start', () => onError(trouble));
      }
    },
    stop: () => {
      if (!says || began === undefined) return;
      const duration = Date.now() - began;
      began = undefined;
      keep(RECORDED, says);
      const about = { tempFilePath: RECORDED, duration, fileSize: says.length };
      later('recorder.stop', () => onStop(bring(about) as Recorded));
    },
  };
}

/** Plays a file of this phone or an address; what is heard is recorded as text. */
class Player {
  src = '';
  obeyMuteSwitch = true;
  private ended = () => {};
  private failed = () => {};
  private destroyed = false;

  constructor(
    private readonly around: Surroundings,
    private readonly device: SoundDevice,
  ) {}

  readonly onEnded = (hear: () => void): void => {
    this.ended = hear;
  };

  readonly onError = (hear: () => void): void => {
    this.failed = hear;
  };

  readonly destroy = (): void => {
    this.destroyed = true;
  };

  readonly play = (): void => {
    const done = this.around.begin(`playing ${this.src}`);
    void this.content()
      .then((content) => {
        if (this.destroyed) return;
        if (!content) {
          this.failed();
          return;
        }
        this.device.happened(`hears ${Buffer.from(content).toString()}`);
        this.ended();
      })
      .finally(() => setImmediate(done));
  };

  private async content(): Promise<Uint8Array | undefined> {
    const here = this.device.file(this.src);
    if (here || !this.src.startsWith('http')) return here;
    const answer = await fetch(this.src);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  }
}
