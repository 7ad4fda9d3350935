import type { CategoryCode } from './category';
import type { CategoryRow } from './row';
import { CATEGORY_TABLE } from './table';

/** 一再报的: why an office has it first, see `danger-reports`. */
export const REPEATED_DANGER = 'repeated-danger';

/**
 * 危急: danger to life or property. All available volunteers are asked at once, nothing queues, times
 * are short and run at night, the clock never pauses, and notices are sent at night too. What one person
 * reports again and again within an hour is none until an office has passed it on.
 */
export function isDanger({ category, reasons }: MaybeDanger): boolean {
  const row: CategoryRow = CATEGORY_TABLE[category];
  return row.urgent === true && reasons?.includes(REPEATED_DANGER) !== true;
}

interface MaybeDanger {
  readonly category: CategoryCode;
  /** Why its owner has it; absent for what nobody has yet. */
  readonly reasons?: readonly string[];
}
