import { GROUPS, type GroupCode } from './group';
import type { CategoryKind, CategoryRow } from './row';
import { CATEGORY_TABLE } from './table';

/** 类别: what kind of trouble it is. Data, so that a street can change it without touching a rule. */
export interface Category extends Omit<CategoryKind, 'urgent'> {
  readonly code: CategoryCode;
}

export type CategoryCode = keyof typeof CATEGORY_TABLE;

const USUAL = {
  sealed: false,
  hazard: false,
  mayBeNameless: false,
  followUpAfter: null,
  comesFirst: [],
  visits: true,
  entrusts: false,
  responsible: 'studios',
} as const;

export const CATEGORY_CODES = Object.keys(CATEGORY_TABLE) as CategoryCode[];

/** All categories, group by group, in the order in which a resident sees them. */
export const CATEGORIES: readonly Category[] = GROUPS.flatMap(({ code: group }) =>
  CATEGORY_CODES.flatMap((code) => {
    const row: CategoryRow = CATEGORY_TABLE[code];
    return row.group === group ? [{ ...USUAL, ...row, code }] : [];
  }),
);

const byCode = new Map(CATEGORIES.map((category) => [category.code, category]));

/** The category of a code that the contract has checked; the same object as in `CATEGORIES`. */
export function categoryOf(code: CategoryCode): Category {
  const category = byCode.get(code);
  if (!category) throw new RangeError(`no category ${code}`);
  return category;
}

/** The categories of one 大类. */
export function categoriesIn(group: GroupCode): readonly Category[] {
  return CATEGORIES.filter((category) => category.group === group);
}
