/** The kinds of template fields (参数类别) that WeChat knows. */
export type FieldKind =
  | 'thing'
  | 'number'
  | 'letter'
  | 'symbol'
  | 'character_string'
  | 'time'
  | 'date'
  | 'amount'
  | 'phone_number'
  | 'car_number'
  | 'name'
  | 'phrase';

const DAY = String.raw`\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2})`;
const HOUR = String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`;

/** A moment, or a period `from~to`. */
const span = (one: string) => new RegExp(`^${one}(?:\\s?[~～]\\s?${one})?$`, 'u');

/** The allowed values of each kind, from WeChat's page on subscription messages (参数值内容限制说明). */
const RULES: Record<FieldKind, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20,
  number: (value) => /^-?\d+(\.\d+)?$/.test(value) && value.length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[^\p{L}\p{N}\s]{1,5}$/u.test(value),
  character_string: (value) => /^[\x21-\x7e]{1,32}$/.test(value),
  time: (value) => span(`(?:${DAY}\\s?)?${HOUR}`).test(value),
  date: (value) => span(`${DAY}(?:\\s?${HOUR})?`).test(value),
  amount: (value) => /^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() #*]{1,17}$/.test(value),
  car_number: (value) =>
    /^\p{Script=Han}?[A-Za-z0-9]{1,7}\p{Script=Han}?$/u.test(value) && length(value) <= 8,
  name: (value) =>
    /^[\p{Script=Han}·]{1,10}$/u.test(value) || /^[A-Za-z\p{P}\p{S} ]{1,20}$/u.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
};

/** Would WeChat accept this text in a field of this kind? Empty text is never accepted. */
export function fitsField(kind: FieldKind, value: string): boolean {
  return value.trim() !== '' && RULES[kind](value);
}

/** Number of characters: one for each code point. */
function length(text: string): number {
  return [...text].length;
}
