import type { CategoryCode } from '../category/category';
import { isDanger } from '../category/danger';

/** 会招贼的话: what a stranger could use against the person who asks. */
export const TOPICS = [
  'age',
  'alone',
  'absence',
  'money',
  'valuables',
  'cards',
  'keys',
  'numbers',
  'flat',
  'name',
] as const;
export type Topic = (typeof TOPICS)[number];

/** In danger people decide by these whether they run. */
const NEEDED_IN_DANGER: readonly Topic[] = ['age', 'alone', 'absence'];

/** 非说不可: the topics that are the matter itself in these categories. */
const NEEDED: Partial<Record<CategoryCode, readonly Topic[]>> = {
  missing: ['age', 'alone', 'absence', 'name'],
  lost: ['cards', 'valuables'],
  forms: ['cards'],
};

/**
 * The topics that a volunteer can do without until they accept.
 */
export function topicsHiddenFromAsked(category: CategoryCode): readonly Topic[] {
  const needed = NEEDED[category] ?? (isDanger({ category }) ? NEEDED_IN_DANGER : []);
  return TOPICS.filter((topic) => !needed.includes(topic));
}
