/**
 * 空格: words that are put into a Chinese sentence, with a space where they begin or end in letters or
 * figures: `转给 12345 热线`.
 */
export function spaced(words: string): string {
  const before = /^[\da-z]/i.test(words) ? ' ' : '';
  const after = /[\da-z]$/i.test(words) ? ' ' : '';
  return `${before}${words}${after}`;
}
