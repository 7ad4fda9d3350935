import { asRulesWrite } from './traditional';

/** 读法: a text as the rules read it, and from where in the text each of its characters is. */
export interface ReadingForm {
  readonly text: string;
  /** Where the characters begin and end in the original text. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Characters that people put between others without changing what is said. */
const BETWEEN = /[\p{Cf}\p{M}\p{DI}\t\p{Zs}\u2800·•・*_~`^|'"“”‘’「」『』]/u;

/**
 * One form for what reads the same: half width, lower case, simplified, nothing in between. Lines end
 * where they end.
 */
export function readingForm(original: string): ReadingForm {
  const spans: (readonly [number, number])[] = [];
  let text = '';
  let start = 0;
  for (const point of original) {
    const end = start + point.length;
    for (const one of point.normalize('NFKC').toLowerCase()) {
      if (BETWEEN.test(one)) continue;
      const read = asRulesWrite(one);
      text += read;
      // As many spans as the character has code units, because matches count these.
      for (let unit = 0; unit < read.length; unit += 1) spans.push([start, end]);
    }
    start = end;
  }
  return { text, spans };
}
