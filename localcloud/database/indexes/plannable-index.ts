import type { IndexDefinition } from './index-definition';

/** An index as the planner sees it. */
export interface PlannableIndex {
  readonly definition: IndexDefinition;
  /** For each field: does any document have an array on its path? */
  readonly multikey: readonly boolean[];
}
