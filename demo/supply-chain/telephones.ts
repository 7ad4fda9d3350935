/**
 * 号码: mobile numbers, and landlines with their area code, in a text, as digits, with any separators. A
 * part of a longer number, an id or a decimal is not a number.
 */
export function telephonesIn(text: string): string[] {
  const plain = text.normalize('NFKC').replaceAll('\\u00a0', ' ');
  const found = [...plain.matchAll(MOBILE), ...plain.matchAll(LANDLINE)];
  return found.map(([number]) => number.replace(/\D/g, ''));
}

/** A leading `+86` needs no pattern of its own: the digits after the plus match. */
const MOBILE = /(?<![\w.-])(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w])/g;
const LANDLINE = /(?<![\w.-])\(?0(?:10|2\d|[3-9]\d\d)\)?[ —-]?[2-9]\d{2,3}[ -]?\d{4}(?!\d)/g;

/**
 * 没人用的号码: 154 is assigned to no operator, and the area codes 026 and 030x to no place. The product
 * accepts these numbers like all others of their form: it cannot know which are in use, and a prefix
 * that is assigned tomorrow must work tomorrow.
 */
export function isNobodys(number: string): boolean {
  return /^(?:86)?154\d{8}$/.test(number) || /^0(?:26|30\d)\d{7,8}$/.test(number);
}
