import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 字体: Noto Sans SC with all 20,976 characters of the first block of Unicode and those of names beyond it
 * (䶮, 𬭚). The build puts it beside the function; only the characters in use go into a PDF.
 */
export function readFont(): Buffer {
  return readFileSync(join(__dirname, 'font.ttf'));
}

/** 〓 stands for a character that a font does not have, as in Chinese print. */
const NO_LETTER = '〓';

/** 印得出的字: the text with every character that the font lacks marked. */
export function printable(text: string, has: (codePoint: number) => boolean): string {
  return [...text].map((letter) => (has(letter.codePointAt(0) ?? 0) ? letter : NO_LETTER)).join('');
}
