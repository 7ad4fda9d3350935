/** Separators that people put between groups of digits. */
const BETWEEN = /[\s\-()（）\u2010-\u2015\u2212·.,、/]+/g;

const COUNTRY = /^(?:\+|00)86/;

const MOBILE = /^1[3-9]\d{9}$/;
/**
 * An area code (two digits for large cities) and a number that does not begin like a service number.
 */
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))([2-9]\d{6,7})$/;
/** 400 and 800 numbers of companies and authorities. */
const SERVICE = /^[48]00\d{7}$/;

/**
 * 电话规整: a number as people type or paste it (`154 0013 8000`, `+86…`, full width, with invisible
 * characters around it) reduced to digits. A text that is not a number stays recognisably wrong.
 */
export function plainPhone(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{DI}]/gu, '')
    .replace(BETWEEN, '');
  const home = plain.replace(COUNTRY, '');
  // In international form the area code has no leading 0.
  if (home !== plain) return LANDLINE.test(`0${home}`) && !MOBILE.test(home) ? `0${home}` : home;
  return /^86/.test(plain) && MOBILE.test(plain.slice(2)) ? plain.slice(2) : plain;
}

/**
 * 打得通吗: is this normalized number a mobile number, a landline with area code, or a 400 or 800 number?
 */
export function isPhone(plain: string): boolean {
  return MOBILE.test(plain) || LANDLINE.test(plain) || SERVICE.test(plain);
}

/** 分段: `154 0013 8000`, `026-5550 0100`: grouped as it is read out. */
export function sayPhone(plain: string): string {
  if (MOBILE.test(plain)) return plain.replace(/^(.{3})(.{4})/, '$1 $2 ');
  if (SERVICE.test(plain)) return plain.replace(/^(.{3})(.{3})/, '$1-$2-');
  const [, area, number = ''] = LANDLINE.exec(plain) ?? [];
  if (!area) return plain;
  return `${area}-${number.slice(0, -4)} ${number.slice(-4)}`;
}
