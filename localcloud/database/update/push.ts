import { refused } from '../database-error';
import { sortDocs, sortOrder } from '../query/sort';
import { type Doc, isDoc, typeName, type Value } from '../values/value';

/** `$push`: one value, or `$each` with `$position`, `$sort` and `$slice`, in MongoDB's order. */
export function push(items: Value[], operand: Value): Value[] {
  if (!isDoc(operand) || !('$each' in operand)) return [...items, operand];
  refuseUnknown(operand);
  const added = operand.$each;
  if (!Array.isArray(added)) {
    throw refused(
      'BadValue',
      `The argument to $each in $push must be an array but it was of type: ${typeName(added)}`,
    );
  }
  const at = position(operand, items.length);
  const joined = [...items.slice(0, at), ...added, ...items.slice(at)];
  const sorted = operand.$sort === undefined ? joined : sortItems(joined, operand.$sort);
  return operand.$slice === undefined ? sorted : cut(sorted, operand.$slice);
}

function refuseUnknown(operand: Doc): void {
  const known = ['$each', '$position', '$sort', '$slice'];
  const unknown = Object.keys(operand).find((key) => !known.includes(key));
  if (unknown) throw refused('BadValue', `Unrecognized clause in $push: ${unknown}`);
}

/** A negative position counts from the end. */
function position({ $position }: Doc, length: number): number {
  if ($position === undefined) return length;
  if (typeof $position !== 'number' || !Number.isInteger($position)) {
    throw refused('BadValue', 'The value for $position must be an integer value');
  }
  return $position < 0 ? Math.max(0, length + $position) : Math.min(length, $position);
}

function sortItems(items: Value[], order: Value): Value[] {
  const spec = isDoc(order) ? order : { value: order };
  const rows = items.map((item) => ({
    item,
    doc: isDoc(order) && isDoc(item) ? item : { value: item },
  }));
  return sortDocs(rows, sortOrder(spec)).map(({ item }) => item);
}

function cut(items: Value[], slice: Value): Value[] {
  if (typeof slice !== 'number' || !Number.isInteger(slice)) {
    throw refused('BadValue', 'The value for $slice must be an integer value');
  }
  return slice < 0 ? items.slice(slice) : items.slice(0, slice);
}
