const DIGITS = '零一二三四五六七八九';

/** 一百零五 → 105, 十二 → 12, 一二 → 12: the number that these characters say. */
export function numberSaid(said: string): number {
  if (!/[十百]/.test(said)) return Number([...said].map((one) => DIGITS.indexOf(one)).join(''));
  let total = 0;
  let digit = 0;
  for (const one of said) {
    if (one === '百') total += (digit || 1) * 100;
    else if (one === '十') total += (digit || 1) * 10;
    else digit = DIGITS.indexOf(one);
    if (one === '百' || one === '十') digit = 0;
  }
  return total + digit;
}
