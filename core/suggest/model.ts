import { placeOf, type Vocabulary } from './vocabulary';

/**
 * 模型: everything needed to answer. It contains hashes and no words, so nobody's sentence can be read
 * from it.
 */
export interface Model {
  /** Codes, in the order of the scores. */
  readonly categories: readonly string[];
  readonly vocabulary: Vocabulary;
  /** One row of `categories.length` weights for each n-gram. */
  readonly weights: Float32Array;
  readonly biases: readonly number[];
  /** The scale from scores to probabilities, for a title or a sentence and for a longer text. */
  readonly steepness: { readonly short: number; readonly long: number };
  /** The lowest confidence with which one category is suggested alone. */
  readonly sure: number;
}

/** The longest text, in characters, that counts as a title or a sentence. */
export const SHORT = 60;
/** The largest model file, in bytes. */
export const MOST_BYTES = 300_000;
/** The most that a model takes besides its n-grams, in bytes. */
const FRAME_BYTES = 6000;

/**
 * How many n-grams fit: two characters and a little for the position, one for the rarity, one per
 * weight.
 */
export function roomFor(classes: number): number {
  return Math.floor((MOST_BYTES - FRAME_BYTES) / (3.1 + classes));
}

/** How rare an n-gram is, by its hash; undefined when the model does not know it. */
export function rarityOf({ vocabulary }: Model, gram: number): number | undefined {
  return vocabulary.rarity[placeOf(vocabulary, gram)];
}
