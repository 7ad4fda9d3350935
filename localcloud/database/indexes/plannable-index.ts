import type { IndexDefinition } from './index-definition';

/** An index as a plan sees it. */
export interface PlannableIndex {
  readonly definition: IndexDefinition;
  /** For each field, whether any document has an array on its path. */
  readonly multikey: readonly boolean[];
}
