/** Greetings, keyboard tests and the punctuation around them. */
const EMPTY_WORDS =
  /你好|您好|大家好|哈喽|在吗|有人吗|测试|试一下|试试|一下|hello|test|hi|喂|啊|哦|嗯|呵|哈/giu;

/**
 * 没说事: 你好, 测试, punctuation, or one character repeated. Such a request notifies nobody; the writer is
 * asked what happened.
 */
export function saysNothing(what: string): boolean {
  const left = what.normalize('NFKC').replace(EMPTY_WORDS, '').match(/\p{L}/gu) ?? [];
  return new Set(left).size < 3;
}
