/**
 * 号码: mobile numbers and landlines with their area code in a text, as digits, however they are grouped.
 * Part of a longer number, an id or a decimal is none.
 */
export function telephonesIn(text: string): string[] {
  const plain = text.normalize('NFKC').replaceAll('\\u00a0', ' ');
  const found = [...plain.matchAll(MOBILE), ...plain.matchAll(LANDLINE)];
  return found.map(([number]) => number.replace(/\D/g, ''));
}

/** Separators do not begin with `+86`: the number after it is found by itself. */
const MOBILE = /(?<![\w.-])(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w])/g;
const LANDLINE = /(?<![\w.-])\(?0(?:10|2\d|[3-9]\d\d)\)?[ —-]?[2-9]\d{2,3}[ -]?\d{4}(?!\d)/g;

/**
 * 没人用的号码: no operator was given 154, and no place has the area codes 026 and 030x. The product
 * takes these numbers for real ones, as it does all others of their form: it cannot know who has
 * which, and a prefix that is given out tomorrow must work tomorrow.
 */
export function isNobodys(number: string): boolean {
  return /^(?:86)?154\d{8}$/.test(number) || /^0(?:26|30\d)\d{7,8}$/.test(number);
}
