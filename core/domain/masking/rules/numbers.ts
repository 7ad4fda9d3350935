import { oneOf, pattern } from './pattern';

/** 号码: telephones, identity cards, accounts. Hotlines are shorter. */
export const NUMBERS = [
  pattern('[+]?[0-9](?:[-–—.()]?[0-9]){6,}x?'),
  // Digits, words and the words of cheques, also mixed.
  pattern('[0-9一二三四五六七八九零〇幺两壹贰叁肆伍陆柒捌玖]{7,}'),
  pattern('(?:微信号?|wx|vx|v信)(?:号码|号)?(?:就是|是|[:：])?[a-z][a-z0-9_-]{5,}'),
  pattern('qq号?(?:是|[:：])?[0-9]{5,}'),
  pattern('[a-z0-9.+-]+@[a-z0-9.-]+'),
  pattern(oneOf('车牌号?'), '(?:是|[:：])?[\\p{L}][a-z][-]?[a-z0-9]{5,6}'),
];
