/** A 24-digit hexadecimal MongoDB object id (`$oid`). */
export class ObjectId {
  constructor(readonly hex: string) {}
}

/** Bytes as they travel on the wire (`$binary`): base64 text and BSON subtype. */
export class Binary {
  constructor(
    readonly base64: string,
    readonly subType: string,
  ) {}
}

/** Every possible value of a field. An absent field is `undefined`, which is never stored. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Date
  | RegExp
  | ObjectId
  | Binary
  | Value[]
  | Doc;

/** 文档: a document or an object inside one. */
export interface Doc {
  [field: string]: Value;
}

/** True for objects that have fields, false for arrays, dates and the other leaf types. */
export function isDoc(value: unknown): value is Doc {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp) &&
    !(value instanceof ObjectId) &&
    !(value instanceof Binary)
  );
}

/**
 * MongoDB's order of types (BSON comparison order). Values are compared by this rank first, so every
 * number sorts before every string. Absent fields rank with null; the key of an empty array, which
 * MongoDB calls undefined, ranks below null.
 */
export const TYPE_RANK = {
  undefined: 5,
  null: 10,
  number: 15,
  string: 20,
  object: 25,
  array: 30,
  binary: 35,
  objectId: 40,
  boolean: 45,
  date: 50,
  regex: 55,
} as const;

/** The rank of a value's type in {@link TYPE_RANK}; absent counts as null. */
export function typeRank(value: Value | undefined): number {
  if (value === null || value === undefined) return TYPE_RANK.null;
  switch (typeof value) {
    case 'number':
      return TYPE_RANK.number;
    case 'string':
      return TYPE_RANK.string;
    case 'boolean':
      return TYPE_RANK.boolean;
    default:
      break;
  }
  if (Array.isArray(value)) return TYPE_RANK.array;
  if (value instanceof Date) return TYPE_RANK.date;
  if (value instanceof RegExp) return TYPE_RANK.regex;
  if (value instanceof ObjectId) return TYPE_RANK.objectId;
  if (value instanceof Binary) return TYPE_RANK.binary;
  return TYPE_RANK.object;
}

/** MongoDB's name of a value's type, as its messages and `$type` use it. */
export function typeName(value: Value | undefined): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'number') return numberTypeName(value);
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof RegExp) return 'regex';
  if (value instanceof ObjectId) return 'objectId';
  if (value instanceof Binary) return 'binData';
  return 'object';
}

function numberTypeName(value: number): 'int' | 'long' | 'double' {
  if (!Number.isInteger(value)) return 'double';
  if (value >= -2147483648 && value <= 2147483647) return 'int';
  return Number.isSafeInteger(value) ? 'long' : 'double';
}
