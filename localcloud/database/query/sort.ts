import { nearestDistance, nearPoint } from '../geo/geo-test';
import { compareValues } from '../values/compare';
import { EMPTY_ARRAY, type IndexedValue } from '../values/key-encoding';
import { valuesAtPath } from '../values/path';
import { type Doc, isDoc, type Value } from '../values/value';

/** 排序: field paths, the most significant first, each ascending (1) or descending (-1). */
export type SortOrder = readonly { path: string; direction: 1 | -1 }[];

/** Parses `{n: -1, name: 1}`. */
export function sortOrder(order: Doc): SortOrder {
  return Object.entries(order).map(([path, direction]) => ({
    path,
    direction: direction === -1 ? -1 : 1,
  }));
}

/**
 * Sorts documents as MongoDB does: an array is compared by its smallest element when ascending, by its
 * largest when descending. Documents that tie keep their order.
 */
export function sortDocs<T extends { doc: Doc }>(rows: T[], order: SortOrder): T[] {
  const keyed = rows.map((row) => ({ row, keys: order.map((part) => sortKey(row.doc, part)) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < order.length; i += 1) {
      const difference = compareKeys(a.keys[i] as IndexedValue, b.keys[i] as IndexedValue);
      if (difference !== 0) return difference * (order[i]?.direction ?? 1);
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

function sortKey(doc: Doc, { path, direction }: SortOrder[number]): IndexedValue {
  const { values } = valuesAtPath(doc, path.split('.'));
  return values.reduce((best, value) => (compareKeys(value, best) * direction < 0 ? value : best));
}

function compareKeys(a: IndexedValue, b: IndexedValue): number {
  if (a === EMPTY_ARRAY || b === EMPTY_ARRAY)
    return Number(b === EMPTY_ARRAY) - Number(a === EMPTY_ARRAY);
  return compareValues(a, b);
}

/** Sorts by distance when the filter contains `$near`: nearest first. */
export function sortByNearness<T extends { doc: Doc }>(rows: T[], filter: Doc): T[] {
  const near = findNear(filter);
  if (!near) return rows;
  const { path, from } = near;
  const measured = rows.map((row) => {
    const distances = valuesAtPath(row.doc, path.split('.')).values.map((value) =>
      value === EMPTY_ARRAY ? undefined : nearestDistance(from, value),
    );
    return {
      row,
      metres: Math.min(...distances.map((metres) => metres ?? Number.POSITIVE_INFINITY)),
    };
  });
  return measured.sort((a, b) => a.metres - b.metres).map(({ row }) => row);
}

function findNear(filter: Doc): { path: string; from: readonly [number, number] } | undefined {
  for (const [path, operand] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(operand)) {
      const nested = operand.filter(isDoc).map(findNear).find(Boolean);
      if (nested) return nested;
    }
    if (!isDoc(operand)) continue;
    const near: Value | undefined = operand.$nearSphere ?? operand.$near;
    if (isDoc(near)) return { path, from: nearPoint(near, operand).from };
  }
  return undefined;
}
