import type { UploadKind } from './kind';

/** 文件格式: its ending, and how its first bytes look. */
interface MediaType {
  readonly ending: string;
  /** Bytes at an offset, all of which must fit. */
  readonly marks: readonly (readonly [offset: number, bytes: readonly number[]])[];
}

const text = (words: string) => [...words].map((letter) => letter.charCodeAt(0));

/** The formats that phones and browsers make, and that WeChat's check can look at. */
const TYPES: Readonly<Record<UploadKind, readonly MediaType[]>> = {
  photo: [
    { ending: 'jpg', marks: [[0, [0xff, 0xd8, 0xff]]] },
    { ending: 'png', marks: [[0, [0x89, ...text('PNG'), 0x0d, 0x0a, 0x1a, 0x0a]]] },
    { ending: 'gif', marks: [[0, text('GIF8')]] },
  ],
  // A CSV file begins with any letter: what a sheet holds is judged when it is read.
  sheet: [],
  voice: [
    { ending: 'mp3', marks: [[0, text('ID3')]] },
    { ending: 'mp3', marks: [[0, [0xff, 0xfb]]] },
    { ending: 'mp3', marks: [[0, [0xff, 0xf3]]] },
    { ending: 'mp3', marks: [[0, [0xff, 0xf2]]] },
    { ending: 'aac', marks: [[0, [0xff, 0xf1]]] },
    { ending: 'm4a', marks: [[4, text('ftyp')]] },
    { ending: 'ogg', marks: [[0, text('OggS')]] },
    { ending: 'webm', marks: [[0, [0x1a, 0x45, 0xdf, 0xa3]]] },
    {
      ending: 'wav',
      marks: [
        [0, text('RIFF')],
        [8, text('WAVE')],
      ],
    },
  ],
};

/**
 * 看格式: the ending that fits the content, whatever the file was called; undefined when it is nothing
 * that this kind accepts.
 */
export function endingOf(kind: UploadKind, content: Uint8Array): string | undefined {
  const fits = ({ marks }: MediaType) =>
    marks.every(([offset, bytes]) => bytes.every((byte, at) => content[offset + at] === byte));
  return TYPES[kind].find(fits)?.ending;
}

/** Every ending that a kept file of this kind can have. */
export function endingsOf(kind: UploadKind): readonly string[] {
  return [...new Set(TYPES[kind].map(({ ending }) => ending))];
}
