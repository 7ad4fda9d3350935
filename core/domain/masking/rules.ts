import { ABSENCE } from './rules/absence';
import { AGE } from './rules/age';
import { ALONE } from './rules/alone';
import { FLAT } from './rules/flat';
import { KEYS } from './rules/keys';
import { CARDS, MONEY } from './rules/money';
import { NAME } from './rules/name';
import { NUMBERS } from './rules/numbers';
import type { Topic } from './topic';

/** 认话的规则: what each topic sounds like, in the form that `readingForm` makes. */
export const RULES: Readonly<Record<Topic, readonly RegExp[]>> = {
  age: AGE,
  alone: ALONE,
  absence: ABSENCE,
  money: MONEY,
  cards: CARDS,
  keys: KEYS,
  numbers: NUMBERS,
  flat: FLAT,
  name: NAME,
};
