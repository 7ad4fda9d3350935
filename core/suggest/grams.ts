import { headOf, normalise } from './text';

/**
 * n-grams are identified by 24 bits: with 30,000 stored ones, an unknown one collides 2 times in
 * 1,000.
 */
export const GRAM_BITS = 24;
const MASK = 2 ** GRAM_BITS - 1;
const LONGEST = 4;
/**
 * The lengths of n-grams kept of a lesson: single characters say little, runs of four repeat those of
 * three.
 */
const LESSON_RUNS = [2, 3] as const;
/** Only the first characters of a text count for a lesson, so its size is limited. */
const LESSON_READ = 200;
const SPACE = 32;

/** 稀疏向量: the n-grams of a text and their weights. */
export interface Sparse {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/**
 * 字符 n 元: runs of 1 to 4 characters inside a text's words, hashed, each with its damped count `1 +
 * ln(count)`. The opening counts twice, because that is where people say what it is about.
 */
export function gramsOf(text: string): Sparse {
  const counts = new Map<number, number>();
  count(normalise(text), counts);
  const head = headOf(text);
  if (head.length < text.trim().length) count(normalise(head), counts);
  const ids = Int32Array.from(counts.keys()).sort();
  return { ids, values: Float32Array.from(ids, (id) => 1 + Math.log(counts.get(id) ?? 1)) };
}

/** 经验的 n 元: the n-grams by which a lesson is stored and found, each once. */
export function lessonGrams(text: string): Set<number> {
  const counts = new Map<number, number>();
  count(normalise(text.slice(0, LESSON_READ)), counts, ...LESSON_RUNS);
  return new Set(counts.keys());
}

function count(
  text: string,
  counts: Map<number, number>,
  shortest = 1,
  longest: number = LONGEST,
): void {
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5;
    for (let end = start; end < start + longest && end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (unit === SPACE) break;
      hash = Math.imul(hash ^ unit, 0x01000193);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      if (end - start + 1 < shortest) continue;
      const id = (hash ^ (hash >>> 13)) & MASK;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
}
