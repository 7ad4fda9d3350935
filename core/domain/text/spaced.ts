/**
 * 空格: text inserted into a Chinese sentence, with a space where it begins or ends with Latin letters
 * or digits: `转给 12345 热线`.
 */
export function spaced(words: string): string {
  const before = /^[\da-z]/i.test(words) ? ' ' : '';
  const after = /[\da-z]$/i.test(words) ? ' ' : '';
  return `${before}${words}${after}`;
}
