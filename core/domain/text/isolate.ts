/** Right-to-left letters: Hebrew, Arabic (also for Uyghur) and similar scripts. */
const FROM_THE_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
const FROM = '\u2068';
const TO = '\u2069';

/**
 * 隔开: isolates text in a right-to-left script, so that a telephone number after such a name is not
 * reversed. Other text stays as it is.
 */
export function isolated(words: string): string {
  return FROM_THE_RIGHT.test(words) ? `${FROM}${words}${TO}` : words;
}

/**
 * The text without isolation, for comparing, or for sending where no invisible characters are allowed.
 */
export function withoutIsolates(words: string): string {
  return words.replace(/[\u2068\u2069]/g, '');
}
