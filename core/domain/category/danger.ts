import type { CategoryCode } from './category';
import type { CategoryRow } from './row';
import { CATEGORY_TABLE } from './table';

/**
 * 危急: danger to life or property. Then all who are free are asked at once, nobody waits in a queue,
 * times are short and run by night, the clock does not stop, and notices wait for no morning.
 */
export function isDanger({ category }: { readonly category: CategoryCode }): boolean {
  const row: CategoryRow = CATEGORY_TABLE[category];
  return row.urgent === true;
}
