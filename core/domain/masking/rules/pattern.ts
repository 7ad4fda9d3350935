/** A number in words. */
export const WORDED = '零〇一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾幺';

/** A pattern over the reading form, found everywhere in it. */
export function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'gu');
}

/** One of these, written with `|` between. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/u).join('|')})`;
}
