import type { Collection } from '../engine/collection';
import type { Row } from '../engine/row';
import { duplicateKey } from '../indexes/stored-index';
import type { PendingWrite, Transaction } from './transaction';

/**
 * Checks a write against the unique indexes as its transaction sees them: a document that the
 * transaction deleted or changed no longer has its stored keys, and one that it wrote has its new
 * keys.
 * @throws DatabaseError (E11000) when another document has a key that this one would need
 */
export function refuseTakenKeys(
  transaction: Transaction,
  collection: Collection,
  write: PendingWrite & { row: Row },
): void {
  const others = [...transaction.writes.values()].filter(
    (other) => other.collection === collection.name && !other.idKey.equals(write.idKey),
  );
  const outdated = new Set([write, ...others].map(({ storedSeq }) => storedSeq));
  const { doc } = write.row;
  for (const index of collection.indexes) {
    for (const key of index.uniqueKeys(doc)) {
      const holder = index.holderOf(key);
      const stored = holder !== undefined && !outdated.has(holder);
      const own = others.some(({ row }) => row && index.uniqueKeys(row.doc).some(sameAs(key)));
      if (stored || own) throw duplicateKey(collection.name, index.definition, doc);
    }
  }
}

function sameAs(key: Buffer): (other: Buffer) => boolean {
  return (other) => other.equals(key);
}
