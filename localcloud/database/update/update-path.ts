import { refused } from '../database-error';
import { arrayIndex, ownField } from '../values/path';
import { type Doc, isDoc, typeName, type Value } from '../values/value';
import { quote } from './quote';

/** One place in a document that an update operator reads and changes. */
export interface Slot {
  /** The path as the caller wrote it, for messages. */
  path: string;
  /** The last part of the path. */
  name: string;
  get(): Value | undefined;
  set(value: Value): void;
  unset(): void;
}

interface Where {
  matchedIndex: number | undefined;
}

/**
 * The places that a dotted path names: one, or several with `$[]`. With `create` missing objects on
 * the path are created; otherwise a path that does not exist gives no place.
 * @throws DatabaseError for a path through a scalar, or a field name inside an array
 */
export function locate(doc: Doc, path: string, where: Where, create: boolean): Slot[] {
  const parts = path.split('.');
  if (parts.some((part) => part === '')) {
    throw refused('EmptyFieldName', `The update path '${path}' contains an empty field name.`);
  }
  return walk(doc, parts, 0, { path, where, create, parent: '' });
}

interface Walk {
  path: string;
  where: Where;
  create: boolean;
  /** The name of the field that holds the node. */
  parent: string;
}

function walk(node: Doc | Value[], parts: string[], depth: number, walkInfo: Walk): Slot[] {
  const part = parts[depth] as string;
  if (part === '$[]') return walkAll(node, parts, depth, walkInfo);
  const key = part === '$' ? positional(walkInfo) : part;
  if (depth === parts.length - 1)
    return [slotIn(node, key, walkInfo)].filter((slot) => slot !== undefined);
  const next = read(node, key);
  if (isContainer(next)) return walk(next, parts, depth + 1, { ...walkInfo, parent: key });
  if (!walkInfo.create) return [];
  if (next !== undefined) throw cannotCreate(parts[depth + 1] as string, key, next);
  const made: Doc = {};
  slotIn(node, key, walkInfo)?.set(made);
  return walk(made, parts, depth + 1, walkInfo);
}

function walkAll(node: Doc | Value[], parts: string[], depth: number, walkInfo: Walk): Slot[] {
  if (!Array.isArray(node)) {
    throw refused(
      'BadValue',
      `Cannot apply array updates to non-array element at '${walkInfo.path}'`,
    );
  }
  return node.flatMap((item, index) => {
    if (depth === parts.length - 1) return slotIn(node, String(index), walkInfo) ?? [];
    const parent = String(index);
    if (isContainer(item)) return walk(item, parts, depth + 1, { ...walkInfo, parent });
    throw cannotCreate(parts[depth + 1] as string, parent, item);
  });
}

function positional({ where }: Walk): string {
  if (where.matchedIndex === undefined) {
    throw refused(
      'BadValue',
      'The positional operator did not find the match needed from the query.',
    );
  }
  return String(where.matchedIndex);
}

function slotIn(
  node: Doc | Value[],
  key: string,
  { path, create, parent }: Walk,
): Slot | undefined {
  if (!Array.isArray(node)) return docSlot(node, key, path);
  const index = arrayIndex(key);
  if (index !== undefined) return arraySlot(node, index, path);
  if (!create) return undefined;
  throw cannotCreate(key, parent, node);
}

function docSlot(doc: Doc, name: string, path: string): Slot {
  return {
    path,
    name,
    get: () => ownField(doc, name),
    set: (value) => {
      doc[name] = value;
    },
    unset: () => {
      delete doc[name];
    },
  };
}

/** Beyond the end of an array the gap is filled with null; `$unset` of an element leaves null. */
function arraySlot(items: Value[], index: number, path: string): Slot {
  return {
    path,
    name: String(index),
    get: () => items[index],
    set: (value) => {
      if (index > items.length + MAX_PADDING) {
        throw refused('BadValue', `can't backfill more than ${MAX_PADDING} elements`);
      }
      while (items.length < index) items.push(null);
      items[index] = value;
    },
    unset: () => {
      if (index < items.length) items[index] = null;
    },
  };
}

const MAX_PADDING = 1_500_000;

function read(node: Doc | Value[], key: string): Value | undefined {
  if (!Array.isArray(node)) return ownField(node, key);
  const index = arrayIndex(key);
  return index === undefined ? undefined : node[index];
}

function isContainer(value: Value | undefined): value is Doc | Value[] {
  return Array.isArray(value) || isDoc(value);
}

function cannotCreate(field: string, parent: string, value: Value): Error {
  return refused(
    'PathNotViable',
    `Cannot create field '${field}' in element {${parent}: ${typeName(value) === 'null' ? 'null' : quote(value)}}`,
  );
}
