import type { Doc, Value } from '../values/value';
import type { Slot } from './update-path';

/** What operators may need to know besides the place and the operand. */
export interface UpdateContext {
  /** The document's own id as MongoDB's messages quote it. */
  docId: string;
  now: Date;
  /** Index of the array element that the query matched, for the positional `$`. */
  matchedIndex: number | undefined;
  /** True while a document is being created by an upsert. */
  inserting: boolean;
}

/** What one update operator does to the place a path names. */
export type UpdateOperator = (
  slot: Slot,
  operand: Value,
  context: UpdateContext,
  root: Doc,
) => void;
