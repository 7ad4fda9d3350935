/** Two characters that stand side by side; signs and spaces say nothing. */
function pairsOf(text: string): Set<string> {
  const letters = [...text.normalize('NFKC').toLowerCase()].filter((one) =>
    /[\p{L}\p{N}]/u.test(one),
  );
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/**
 * 相像: how like two texts are, 0 to 1: the share of character pairs that both have (Dice's measure).
 * Needs no list of words, which Chinese texts by neighbours would outrun anyway.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const size = first.size + second.size;
  if (size === 0) return 0;
  const both = [...first].filter((pair) => second.has(pair)).length;
  return (2 * both) / size;
}
