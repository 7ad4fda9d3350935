import { say } from './arguments';
import { madeUpLetters } from './letters';

/** Prints invented letters as `text,category`. Run: `npx tsx bench/suggest/print-letters.ts > FILE` */

/**
 * The number of letters in the study whose figures are used for comparison: a city's public letter
 * box.
 */
const COUNT = 9100;

say('text,category');
for (const { text, category } of madeUpLetters(COUNT)) say(`"${text}",${category}`);
