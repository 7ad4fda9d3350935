import type { Doc, Value } from '../values/value';
import type { Slot } from './update-path';

/** The context of an update operator, besides the path and the operand. */
export interface UpdateContext {
  /** The document's own id as MongoDB's messages quote it. */
  docId: string;
  now: Date;
  /** Index of the array element that the query matched, for the positional `$`. */
  matchedIndex: number | undefined;
  /** True while a document is being created by an upsert. */
  inserting: boolean;
}

/** Applies one update operator to the place that a path names. */
export type UpdateOperator = (
  slot: Slot,
  operand: Value,
  context: UpdateContext,
  root: Doc,
) => void;
