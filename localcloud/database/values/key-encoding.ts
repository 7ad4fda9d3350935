import { Binary, type Doc, ObjectId, TYPE_RANK, typeRank, type Value } from './value';

/**
 * Bytes whose plain order (memcmp) is MongoDB's order of values, so that SQLite can keep an index
 * without knowing our types. Each encoding marks its own end, so encodings can be concatenated to form
 * the key of a compound index.
 */
export function encodeKey(value: IndexedValue): Buffer {
  const parts: Buffer[] = [];
  append(parts, value);
  return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
}

/** What an index can hold: any value, or the mark for an empty array, which MongoDB calls undefined. */
export type IndexedValue = Value | typeof EMPTY_ARRAY;

/** The index entry of an empty array; sorts before null. */
export const EMPTY_ARRAY = Symbol('empty array');

/** The same bytes in the opposite order, for the descending fields of an index. */
export function invert(key: Buffer): Buffer {
  const inverted = Buffer.allocUnsafe(key.length);
  for (let i = 0; i < key.length; i += 1) inverted[i] = 255 - (key[i] as number);
  return inverted;
}

/** The smallest key greater than every key that starts with `prefix`; null when there is none. */
export function afterPrefix(prefix: Buffer): Buffer | null {
  for (let end = prefix.length - 1; end >= 0; end -= 1) {
    const byte = prefix[end] as number;
    if (byte < 255) {
      const next = Buffer.from(prefix.subarray(0, end + 1));
      next[end] = byte + 1;
      return next;
    }
  }
  return null;
}

/** The first byte of all keys of a value's type. */
export function typePrefix(value: Value): Buffer {
  return Buffer.of(typeRank(value));
}

function append(parts: Buffer[], value: IndexedValue): void {
  if (value === EMPTY_ARRAY) {
    parts.push(Buffer.of(TYPE_RANK.undefined));
    return;
  }
  const tag = typeRank(value);
  if (value === null || value === undefined) parts.push(Buffer.of(tag));
  else if (typeof value === 'number') parts.push(numberKey(tag, value));
  else if (typeof value === 'boolean') parts.push(Buffer.of(tag, value ? 1 : 0));
  else if (typeof value === 'string') parts.push(textKey(tag, value));
  else if (value instanceof Date) parts.push(numberKey(tag, value.getTime()));
  else if (value instanceof ObjectId) parts.push(textKey(tag, value.hex));
  else if (value instanceof Binary) parts.push(textKey(tag, value.base64));
  else if (value instanceof RegExp) parts.push(textKey(tag, `${value.source}\u0000${value.flags}`));
  else if (Array.isArray(value)) appendArray(parts, tag, value);
  else appendObject(parts, tag, value);
}

/** The bits of a double, changed so that byte order is numeric order; NaN first, -0 equal to 0. */
function numberKey(tag: number, value: number): Buffer {
  const key = Buffer.alloc(9);
  key[0] = tag;
  if (Number.isNaN(value)) return key;
  key.writeDoubleBE(value === 0 ? 0 : value, 1);
  if ((key[1] as number) < 128) {
    key[1] = (key[1] as number) + 128;
    return key;
  }
  for (let i = 1; i < 9; i += 1) key[i] = 255 - (key[i] as number);
  return key;
}

/** UTF-8 ended by 00 00; a 00 inside becomes 00 FF, so the content cannot end the text early. */
function textKey(tag: number, text: string): Buffer {
  const escaped = text.includes('\u0000') ? escapeZeros(Buffer.from(text)) : Buffer.from(text);
  const key = Buffer.alloc(escaped.length + 3);
  key[0] = tag;
  escaped.copy(key, 1);
  return key;
}

function escapeZeros(bytes: Buffer): Buffer {
  const out: number[] = [];
  for (const byte of bytes) {
    out.push(byte);
    if (byte === 0) out.push(255);
  }
  return Buffer.from(out);
}

/** Items, then 00; every item starts with the rank of its type, which is never 00. */
function appendArray(parts: Buffer[], tag: number, items: Value[]): void {
  parts.push(Buffer.of(tag));
  for (const item of items) append(parts, item);
  parts.push(Buffer.of(0));
}

/** Field by field as MongoDB compares them: type, name, value; then 00. */
function appendObject(parts: Buffer[], tag: number, doc: Doc): void {
  parts.push(Buffer.of(tag));
  for (const key of Object.keys(doc)) {
    const value = doc[key] as Value;
    parts.push(textKey(typeRank(value), key));
    append(parts, value);
  }
  parts.push(Buffer.of(0));
}
