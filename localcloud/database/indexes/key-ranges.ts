import { afterPrefix, encodeKey, invert, typePrefix } from '../values/key-encoding';
import type { Value } from '../values/value';
import type { Bound, PathConstraint } from './constraints';
import type { PlannableIndex } from './plannable-index';

/** Keys from `low` (inclusive) to `high` (exclusive); null means no bound. */
export interface KeyRange {
  low: Buffer | null;
  high: Buffer | null;
}

/** With more combinations of `$in` values than this, they are not looked up one by one. */
const MAX_RANGES = 500;

/** A query's demands, expressed as ranges of one index. */
export interface IndexRanges {
  ranges: KeyRange[];
  /** How many leading fields are fixed to values. */
  fixed: number;
  /** Is the next field bounded by a range? */
  bounded: boolean;
}

/** The ranges of an index that may contain matching documents. */
export function keyRanges(
  index: PlannableIndex,
  constraints: Map<string, PathConstraint>,
): IndexRanges {
  const { fields } = index.definition;
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let fixed = 0;
  for (const { field, direction } of fields) {
    const points = constraints.get(field)?.points;
    if (!points || points.length * prefixes.length > MAX_RANGES) break;
    const keys = sortedKeys(points, direction);
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])));
    fixed += 1;
  }
  const next = fields[fixed];
  const range = next && fieldRange(constraints.get(next.field), index.multikey[fixed] === true);
  if (!next || !range) return { ranges: prefixes.map(whole), fixed, bounded: false };
  const turned = next.direction === -1 ? turn(range) : range;
  return { ranges: prefixes.map((prefix) => within(prefix, turned)), fixed, bounded: true };
}

function sortedKeys(points: readonly Value[], direction: 1 | -1): Buffer[] {
  const unique = new Map<string, Buffer>();
  for (const point of points) {
    const key = encodeKey(point);
    unique.set(key.toString('latin1'), direction === -1 ? invert(key) : key);
  }
  return [...unique.values()].sort(Buffer.compare);
}

function whole(prefix: Buffer): KeyRange {
  if (prefix.length === 0) return { low: null, high: null };
  return { low: prefix, high: afterPrefix(prefix) };
}

/**
 * The range of one field, within the type of its bounds. An array may meet each bound with another
 * element, so where arrays occur only one bound is used.
 */
function fieldRange(constraint: PathConstraint | undefined, arrays: boolean): KeyRange | undefined {
  const { lower, upper } = constraint ?? {};
  const sample = lower?.value ?? upper?.value;
  if (sample === undefined) return undefined;
  const type = typePrefix(sample);
  const low = lower ? lowKey(lower) : type;
  const high = upper && !(arrays && lower) ? highKey(upper) : afterPrefix(type);
  return { low, high };
}

function lowKey({ value, inclusive }: Bound): Buffer | null {
  const key = encodeKey(value);
  return inclusive ? key : afterPrefix(key);
}

function highKey({ value, inclusive }: Bound): Buffer | null {
  const key = encodeKey(value);
  return inclusive ? afterPrefix(key) : key;
}

/**
 * In a descending field the bytes are inverted, so the bounds change places. A key that starts with a
 * bound is larger than it, both before and after inverting; so both bounds move past their prefix.
 */
function turn({ low, high }: KeyRange): KeyRange {
  return { low: high && afterPrefix(invert(high)), high: low && afterPrefix(invert(low)) };
}

function within(prefix: Buffer, range: KeyRange): KeyRange {
  const all = whole(prefix);
  return {
    low: range.low ? Buffer.concat([prefix, range.low]) : all.low,
    high: range.high ? Buffer.concat([prefix, range.high]) : all.high,
  };
}
