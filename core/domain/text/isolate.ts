/** Letters that run from the right: Hebrew, Arabic as Uyghur writes it, and their like. */
const FROM_THE_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const FROM = '\u2068';
const TO = '\u2069';

/**
 * 隔开: words in a script that runs from the right keep to themselves, so that a telephone number after
 * such a name is not read backwards. All other words stay as they are.
 */
export function isolated(words: string): string {
  return FROM_THE_RIGHT.test(words) ? `${FROM}${words}${TO}` : words;
}

/** The words themselves, to be compared, or to be sent where nothing unseen may be. */
export function withoutIsolates(words: string): string {
  return words.replace(/[\u2068\u2069]/g, '');
}
