import { CATEGORY_CODES, type CategoryCode, categoryOf } from '../category/category';
import { kindsNamedIn } from '../category/offer-words';

/** A guess below this says too little to turn a studio down by. */
const LEAST_CONFIDENCE = 0.1;
/** More kinds than this would make every studio fit. */
const MOST_KINDS_MEANT = 4;

/**
 * 愿意做哪些事: the kinds that an offer means, the likeliest first. A guess that its words confirm comes
 * first, then what the words name, then what is guessed with some confidence.
 *
 * @param guesses of the guesser, the likeliest first
 */
export function kindsOffered(
  offer: string,
  guesses: readonly { readonly category: string; readonly confidence: number }[],
): readonly CategoryCode[] {
  const named = kindsNamedIn(offer);
  const guessed = guesses
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .flatMap(({ category }) => CATEGORY_CODES.find((code) => code === category) ?? []);
  const both = guessed.filter((code) => named.includes(code));
  // An offer is never a suggestion to the office, nor unclear to whoever makes it.
  const meant = [...new Set([...both, ...named, ...guessed])].filter(
    (code) => categoryOf(code).responsible === 'studios',
  );
  return meant.slice(0, MOST_KINDS_MEANT);
}
