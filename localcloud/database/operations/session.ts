import type { Collection } from '../engine/collection';
import type { Row } from '../engine/row';
import type { Plan } from '../indexes/plan';
import type { StoredIndex } from '../indexes/stored-index';
import type { Doc } from '../values/value';

/** In whose eyes documents are read and written: everybody's, or those of one transaction. */
export interface Session {
  /** @throws DatabaseError when the collection was never created. */
  collection(name: string): Collection;
  /** The collection, where one that was never created stands for an empty one. */
  collectionIfAny(name: string): Collection | undefined;
  /** The documents a plan leads to, still to be checked against the filter. */
  rows(collection: Collection, plan: Plan<StoredIndex>): Iterable<Row>;
  /** Whether `rows` keeps the order that a plan promises. */
  keepsOrder: boolean;
  insert(collection: Collection, doc: Doc): void;
  replace(collection: Collection, row: Row, doc: Doc): void;
  delete(collection: Collection, row: Row): void;
}
