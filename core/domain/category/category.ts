import type { Span } from '../time/span';
import type { Beneficiary } from './beneficiary';
import { GROUPS, type GroupCode } from './group';
import { CATEGORY_TABLE } from './table';

/** 类别: what kind of trouble it is. Data, so that a street can change it without touching a rule. */
export interface Category {
  readonly code: CategoryCode;
  /** 大类 that it stands in. */
  readonly group: GroupCode;
  readonly label: string;
  /** One line that helps a resident to recognise their case. */
  readonly hint: string;
  /** 保密: only the assignee reads the words; everybody else sees that the request exists. */
  readonly sealed: boolean;
  /** 紧急: danger to life or property. */
  readonly urgent: boolean;
  /** 隐患: something is wrong with the place itself; the office watches it until it is mended. */
  readonly hazard: boolean;
  /** 可匿名: it can be said without a name, to neighbours or altogether. */
  readonly mayBeNameless: boolean;
  /**
   * 受理期限: within which a studio accepts, counted while it is open (urgent: at once), or the office
   * says its first word of what it answers itself.
   */
  readonly acceptWithin: Span;
  /** 办结期限: within which the matter is done after it was accepted, or that word said. */
  readonly resolveWithin: Span;
  /** 回访: when, after closing, somebody else asks how it is now; null: no one needs to. */
  readonly followUpAfter: Span | null;
  /** 特殊群体优先: whom it puts first. */
  readonly comesFirst: readonly Beneficiary[];
  /** Who answers: studios, or the secretary directly (建议, and what nobody can name). */
  readonly answeredBy: 'studios' | 'office';
}

export type CategoryCode = keyof typeof CATEGORY_TABLE;

/** One line of the table: what is not said is the usual. */
export type CategoryRow = Pick<
  Category,
  'group' | 'label' | 'hint' | 'acceptWithin' | 'resolveWithin'
> &
  Partial<Omit<Category, 'code'>>;

const USUAL = {
  sealed: false,
  urgent: false,
  hazard: false,
  mayBeNameless: false,
  followUpAfter: null,
  comesFirst: [],
  answeredBy: 'studios',
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

/** The category of a code that the contract has already checked: the very one in `CATEGORIES`. */
export function categoryOf(code: CategoryCode): Category {
  const category = byCode.get(code);
  if (!category) throw new RangeError(`no category ${code}`);
  return category;
}

/** The categories of one 大类. */
export function categoriesIn(group: GroupCode): readonly Category[] {
  return CATEGORIES.filter((category) => category.group === group);
}
