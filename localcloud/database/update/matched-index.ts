import { compileQuery } from '../query/compile';
import { ownField } from '../values/path';
import { type Doc, isDoc, type Value } from '../values/value';

/**
 * The array element that the query matched, for the positional `$` in an update: the first element
 * that alone satisfies the condition on that array.
 */
export function matchedArrayIndex(doc: Doc, filter: Doc): number | undefined {
  for (const [key, operand] of conditions(filter)) {
    const path = key.split('.');
    for (let depth = 1; depth <= path.length; depth += 1) {
      const items = at(doc, path.slice(0, depth));
      if (!Array.isArray(items)) continue;
      const index = items.findIndex((item) => holdsFor(item, path.slice(depth), operand));
      if (index >= 0) return index;
    }
  }
  return undefined;
}

function conditions(filter: Doc): [string, Value][] {
  return Object.entries(filter).flatMap(([key, operand]): [string, Value][] => {
    if (key === '$and' && Array.isArray(operand)) return operand.filter(isDoc).flatMap(conditions);
    return key.startsWith('$') ? [] : [[key, operand]];
  });
}

function at(doc: Doc, path: string[]): Value | undefined {
  let node: Value | undefined = doc;
  for (const part of path) node = isDoc(node) ? ownField(node, part) : undefined;
  return node;
}

function holdsFor(item: Value, rest: string[], operand: Value): boolean {
  if (rest.length === 0) return compileQuery({ items: operand })({ items: [item] });
  return isDoc(item) && compileQuery({ [rest.join('.')]: operand })(item);
}
