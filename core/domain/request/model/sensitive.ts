import type { Beneficiary } from '../../category/beneficiary';
import type { CategoryCode } from '../../category/category';
import { isDanger } from '../../category/danger';
import type { ForWhom } from './state';

/** 要另外同意的用途: `health` and `child` of the purposes that a person can agree to. */
export type Sensitive = 'health' | 'child';

/** 敏感的: marks that say something of health or need, and one that says something of a child. */
const PURPOSE_OF: Readonly<Record<Beneficiary, Sensitive | null>> = {
  'living-alone': 'health',
  disabled: 'health',
  hardship: 'health',
  'left-behind': 'child',
  jobless: null,
};

/** 关于孩子的类别 */
const ABOUT_CHILDREN: readonly (CategoryCode | '')[] = ['youth', 'children'];

/** As much of a request as says what is sensitive in it. */
interface Said {
  readonly category: CategoryCode | '';
  readonly forWhom: ForWhom;
  readonly beneficiaries: readonly Beneficiary[];
}

/**
 * 要另外同意的: the purposes for which this request needs a consent of its own. A neighbour may speak up for
 * a child of whom they are no guardian, and danger waits for no consent.
 */
export function sensitiveIn({ category, forWhom, beneficiaries }: Said): Sensitive[] {
  if (category !== '' && isDanger({ category })) return [];
  const marked = beneficiaries.flatMap((one) => PURPOSE_OF[one] ?? []);
  const ofChild = ABOUT_CHILDREN.includes(category) && forWhom !== 'neighbour';
  const all: Sensitive[] = [...marked, ...(ofChild ? ['child' as const] : [])];
  return [...new Set(all)].sort();
}
