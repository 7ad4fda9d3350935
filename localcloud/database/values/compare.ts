import { Binary, type Doc, ObjectId, typeRank, type Value } from './value';

/**
 * MongoDB's total order of values: by type first, then by value. Absent equals null. Returns a
 * negative number, zero or a positive number, as sort callbacks do.
 */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  const rank = typeRank(a) - typeRank(b);
  if (rank !== 0 || a === null || a === undefined || b === null || b === undefined) return rank;
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b);
  if (a instanceof Date && b instanceof Date) return compareNumbers(a.getTime(), b.getTime());
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof ObjectId && b instanceof ObjectId) return compareText(a.hex, b.hex);
  if (a instanceof Binary && b instanceof Binary) return compareText(a.base64, b.base64);
  if (a instanceof RegExp && b instanceof RegExp) {
    return compareText(a.source, b.source) || compareText(a.flags, b.flags);
  }
  return compareObjects(a as Doc, b as Doc);
}

/** Equality of two whole values as in MongoDB's `$eq`: the field order of objects matters. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return compareValues(a, b) === 0;
}

/**
 * Compares text by code points, which is also the order of its UTF-8 bytes. JavaScript's `<` compares
 * UTF-16 units and misplaces characters above U+FFFF.
 */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const SURROGATE = /[\ud800-\udfff]/;

/** NaN is the smallest number. */
function compareNumbers(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

function compareArrays(a: Value[], b: Value[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i += 1) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareObjects(a: Doc, b: Doc): number {
  const left = Object.keys(a);
  const right = Object.keys(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i += 1) {
    const leftKey = left[i] as string;
    const rightKey = right[i] as string;
    const order =
      typeRank(a[leftKey]) - typeRank(b[rightKey]) ||
      compareText(leftKey, rightKey) ||
      compareValues(a[leftKey], b[rightKey]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
