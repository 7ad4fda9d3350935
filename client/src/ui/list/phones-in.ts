/** A piece of a text: plain words, or a telephone number as it was written. */
export interface Piece {
  readonly words: string;
  /** The digits to dial; absent for plain words. */
  readonly phone?: string;
}

/** Digits, with the dashes or spaces that are common in numbers. */
const DIGITS = /\d(?:[- ]?\d)*/;

/** 手机、固话、400 与服务热线, without the separators between the digits. */
const PHONES = [
  /^1[3-9]\d{9}$/,
  /^0\d{9,11}$/,
  /^[48]00\d{7}$/,
  /^[2-8]\d{6,7}$/,
  /^(110|119|120|122)$/,
  /^(12[0-9]{3}|9[56]\d{3,4})$/,
];

/** 20261130 is a date, although it has the form of a Beijing number. */
const DAY = /^20\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/;

/** 文中的电话: the text, split at telephone numbers. */
export function phonesIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const digits = new RegExp(DIGITS.source, 'g');
  for (let found = digits.exec(text); found; found = digits.exec(text)) {
    const { 0: written, index } = found;
    const phone = written.replace(/[- ]/g, '');
    if (DAY.test(phone) || !PHONES.some((shape) => shape.test(phone))) continue;
    if (index > from) pieces.push({ words: text.slice(from, index) });
    pieces.push({ words: written, phone });
    from = index + written.length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from) });
  return pieces;
}
