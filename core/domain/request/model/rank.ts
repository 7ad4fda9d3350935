import type { Beneficiary } from '../../category/beneficiary';
import { type CategoryCode, categoryOf } from '../../category/category';
import { isDanger } from '../../category/danger';
import type { Rank } from './state';

/** 先后: danger first, then the priority groups of this category (特殊群体优先), then everybody. */
export function rankOf(
  category: CategoryCode,
  beneficiaries: readonly Beneficiary[],
  reasons: readonly string[] = [],
): Rank {
  const { comesFirst } = categoryOf(category);
  if (isDanger({ category, reasons })) return 0;
  return beneficiaries.some((one) => comesFirst.includes(one)) ? 1 : 2;
}
