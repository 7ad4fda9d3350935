import { EMPTY_ARRAY, type IndexedValue } from './key-encoding';
import { type Doc, isDoc, type Value } from './value';

const INDEX = /^(0|[1-9]\d*)$/;

/** The array index that a path part names, or undefined when it is a field name. */
export function arrayIndex(part: string): number | undefined {
  return INDEX.test(part) ? Number(part) : undefined;
}

/**
 * Does any value that `path` leads to pass `test`? As in MongoDB, arrays on the path are searched both
 * by index and element by element. For a path that does not exist the test gets `undefined` once; an
 * array of plain values on the path gives no value.
 */
export function anyAtPath(
  node: Value | undefined,
  path: readonly string[],
  test: (value: Value | undefined) => boolean,
  depth = 0,
): boolean {
  if (depth === path.length) return test(node);
  const part = path[depth] as string;
  if (Array.isArray(node)) return anyInArray(node, path, test, depth);
  if (!isDoc(node)) return test(undefined);
  return anyAtPath(ownField(node, part), path, test, depth + 1);
}

function anyInArray(
  items: Value[],
  path: readonly string[],
  test: (value: Value | undefined) => boolean,
  depth: number,
): boolean {
  const part = path[depth] as string;
  const index = arrayIndex(part);
  if (index !== undefined && index < items.length) {
    if (anyAtPath(items[index], path, test, depth + 1)) return true;
  }
  return items.some(
    (item) => isDoc(item) && anyAtPath(ownField(item, part), path, test, depth + 1),
  );
}

/** A field of the document itself; inherited properties of JavaScript objects count as absent. */
export function ownField(doc: Doc, field: string): Value | undefined {
  return Object.hasOwn(doc, field) ? doc[field] : undefined;
}

/**
 * The values that an index keeps for one path of one document, and whether there was an array on the
 * path.
 */
export interface PathValues {
  values: IndexedValue[];
  throughArray: boolean;
}

/**
 * The values that an index keeps for a path: each element of an array (多键索引, multikey), and null where
 * the path does not exist. They include every value that a query could look for.
 */
export function valuesAtPath(doc: Doc, path: readonly string[]): PathValues {
  const found: PathValues = { values: [], throughArray: false };
  collect(doc, path, 0, found);
  if (found.values.length === 0) found.values.push(null);
  return found;
}

function collect(
  node: Value | undefined,
  path: readonly string[],
  depth: number,
  found: PathValues,
): void {
  if (depth === path.length) {
    collectLeaf(node, found);
    return;
  }
  const part = path[depth] as string;
  if (isDoc(node)) {
    collect(ownField(node, part), path, depth + 1, found);
    return;
  }
  if (!Array.isArray(node)) {
    found.values.push(null);
    return;
  }
  found.throughArray = true;
  const index = arrayIndex(part);
  if (index !== undefined && index < node.length) collect(node[index], path, depth + 1, found);
  for (const item of node) {
    if (isDoc(item)) collect(ownField(item, part), path, depth + 1, found);
    else found.values.push(null);
  }
}

function collectLeaf(node: Value | undefined, found: PathValues): void {
  if (!Array.isArray(node)) {
    found.values.push(node ?? null);
    return;
  }
  found.throughArray = true;
  if (node.length === 0) found.values.push(EMPTY_ARRAY);
  for (const item of node) found.values.push(item);
}
