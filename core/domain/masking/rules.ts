import { ABSENCE } from './rules/absence';
import { AGE } from './rules/age';
import { ALONE } from './rules/alone';
import { AWAY } from './rules/away';
import { CARRIED } from './rules/carried';
import { CODES } from './rules/codes';
import { FLAT } from './rules/flat';
import { KEYS } from './rules/keys';
import { CARDS, MONEY } from './rules/money';
import { NAME } from './rules/name';
import { NUMBERS } from './rules/numbers';
import { UNLOCKED } from './rules/unlocked';
import { VALUABLES } from './rules/valuables';
import type { Topic } from './topic';

/** 认话的规则: what each topic sounds like, in the form that `readingForm` makes. */
export const RULES: Readonly<Record<Topic, readonly RegExp[]>> = {
  age: AGE,
  alone: ALONE,
  absence: [...ABSENCE, ...AWAY],
  money: [...MONEY, ...CARRIED],
  valuables: VALUABLES,
  cards: CARDS,
  keys: [...KEYS, ...CODES, ...UNLOCKED],
  numbers: NUMBERS,
  flat: FLAT,
  name: NAME,
};
