/** Pairs of adjacent characters, without punctuation and spaces. */
function pairsOf(text: string): Set<string> {
  const letters = [...text.normalize('NFKC').toLowerCase()].filter((one) =>
    /[\p{L}\p{N}]/u.test(one),
  );
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/**
 * 相像: how similar two texts are, 0 to 1: the share of character pairs that both have (Dice's measure).
 * It needs no word list, which everyday Chinese would outgrow anyway.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const size = first.size + second.size;
  if (size === 0) return 0;
  const both = [...first].filter((pair) => second.has(pair)).length;
  return (2 * both) / size;
}
