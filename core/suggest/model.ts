import { placeOf, type Vocabulary } from './vocabulary';

/** 模型: all that answering needs. It holds hashes, not words: nobody's sentence can be read off it. */
export interface Model {
  /** Codes, in the order of the scores. */
  readonly categories: readonly string[];
  readonly vocabulary: Vocabulary;
  /** One row of `categories.length` weights for each n-gram. */
  readonly weights: Float32Array;
  readonly biases: readonly number[];
  /** How steep scores become probabilities, for a title or a sentence and for a letter. */
  readonly steepness: { readonly short: number; readonly long: number };
  /** The least confidence with which one category is named alone. */
  readonly sure: number;
}

/** The longest text, in characters, that counts as a title or a sentence. */
export const SHORT = 60;
/** The largest file that a model may become, in bytes. */
export const MOST_BYTES = 300_000;
/** What a model takes besides its n-grams, at most. */
const FRAME_BYTES = 6000;

/** How many n-grams fit: two signs of place and a little, one of rarity, one a weight. */
export function roomFor(classes: number): number {
  return Math.floor((MOST_BYTES - FRAME_BYTES) / (3.1 + classes));
}

/** How rare an n-gram is, by its hash; undefined when the model does not know it. */
export function rarityOf({ vocabulary }: Model, gram: number): number | undefined {
  return vocabulary.rarity[placeOf(vocabulary, gram)];
}
