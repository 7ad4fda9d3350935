/** Signs that people set between the groups of a number. */
const BETWEEN = /[\s\-()（）\u2010-\u2015\u2212·.,、/]+/g;

const COUNTRY = /^(?:\+|00)86/;

const MOBILE = /^1[3-9]\d{9}$/;
/** Area code, of two figures for the large cities, and a number that begins with none of the services. */
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))([2-9]\d{6,7})$/;
/** 400 and 800: of firms and authorities. */
const SERVICE = /^[48]00\d{7}$/;

/**
 * 电话规整: a number as people type or paste it (`154 0013 8000`, `+86…`, full width, with unseen signs
 * around it) made plain: digits alone. What is no number stays recognisably none.
 */
export function plainPhone(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{DI}]/gu, '')
    .replace(BETWEEN, '');
  const home = plain.replace(COUNTRY, '');
  // Abroad the 0 of the area code is left out.
  if (home !== plain) return LANDLINE.test(`0${home}`) && !MOBILE.test(home) ? `0${home}` : home;
  return /^86/.test(plain) && MOBILE.test(plain.slice(2)) ? plain.slice(2) : plain;
}

/** 打得通吗: is this plain number a mobile one, a landline with its area code, or one of 400 or 800? */
export function isPhone(plain: string): boolean {
  return MOBILE.test(plain) || LANDLINE.test(plain) || SERVICE.test(plain);
}

/** 分段: `154 0013 8000`, `026-5550 0100`: as it is read out. */
export function sayPhone(plain: string): string {
  if (MOBILE.test(plain)) return plain.replace(/^(.{3})(.{4})/, '$1 $2 ');
  if (SERVICE.test(plain)) return plain.replace(/^(.{3})(.{3})/, '$1-$2-');
  const [, area, number = ''] = LANDLINE.exec(plain) ?? [];
  if (!area) return plain;
  return `${area}-${number.slice(0, -4)} ${number.slice(-4)}`;
}
