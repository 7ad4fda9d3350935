import type { Collection } from '../engine/collection';
import type { Row } from '../engine/row';
import type { Plan } from '../indexes/plan';
import type { StoredIndex } from '../indexes/stored-index';
import type { Doc } from '../values/value';

/** A view of the data for reads and writes: the committed state, or that of one transaction. */
export interface Session {
  /** @throws DatabaseError when the collection was never created. */
  collection(name: string): Collection;
  /** The collection; an empty one if it was never created. */
  collectionIfAny(name: string): Collection | undefined;
  /** The candidate documents of a plan; the filter must still be checked. */
  rows(collection: Collection, plan: Plan<StoredIndex>): Iterable<Row>;
  /** Does `rows` keep the order that a plan promises? */
  keepsOrder: boolean;
  insert(collection: Collection, doc: Doc): void;
  replace(collection: Collection, row: Row, doc: Doc): void;
  delete(collection: Collection, row: Row): void;
}
