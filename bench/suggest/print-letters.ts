import { say } from './arguments';
import { madeUpLetters } from './letters';

/** Prints made-up letters as `text,category`. Run: `npx tsx bench/suggest/print-letters.ts > FILE` */

/** As many as a city's public letter box held for the study that the figures are compared with. */
const COUNT = 9100;

say('text,category');
for (const { text, category } of madeUpLetters(COUNT)) say(`"${text}",${category}`);
