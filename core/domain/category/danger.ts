import type { CategoryCode } from './category';
import type { CategoryRow } from './row';
import { CATEGORY_TABLE } from './table';

/**
 * 危急: danger to life or property. All available volunteers are asked at once, nothing queues, times
 * are short and run at night, the clock never pauses, and notices are sent at night too.
 */
export function isDanger({ category }: { readonly category: CategoryCode }): boolean {
  const row: CategoryRow = CATEGORY_TABLE[category];
  return row.urgent === true;
}
