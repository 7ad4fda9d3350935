import { refused } from '../database-error';
import { Binary, type Doc, ObjectId, type Value } from './value';

/**
 * Extended JSON, the form of values on the wire. The SDK sends the canonical form
 * (`{"$numberInt":"1"}`) and reads the relaxed one (`1`).
 */

/** Parses one EJSON text. `now` replaces every server date (`$tcb_server_date`). */
export function parseEjson(text: string, now: Date): Value {
  return decode(JSON.parse(text), now);
}

/** Parses EJSON text that this machine wrote: relaxed form, no server dates. */
export function parseStored(text: string): Doc {
  const parsed: unknown = JSON.parse(text);
  return (text.includes('"$') ? decode(parsed, EPOCH) : parsed) as Doc;
}

/** Writes a value as relaxed EJSON text. */
export function stringifyEjson(value: Value): string {
  return JSON.stringify(encode(value));
}

/** Converts a stored text for an answer: object ids (`$oid`) become plain text. */
export function outgoing(text: string): string {
  return text.includes('"$oid"') ? text.replace(/\{"\$oid":("[0-9a-fA-F]{24}")\}/g, '$1') : text;
}

const EPOCH = new Date(0);

function decode(json: unknown, now: Date): Value {
  if (json === null || typeof json !== 'object') return json as Value;
  if (Array.isArray(json)) return json.map((item) => decode(item, now));
  const source = json as Record<string, unknown>;
  const keys = Object.keys(source);
  const first = keys[0];
  if (first?.startsWith('$')) {
    const special = decodeSpecial(first, source, now);
    if (special !== undefined) return special;
  }
  const doc: Doc = {};
  for (const key of keys) setOwn(doc, key, decode(source[key], now));
  return doc;
}

/** `__proto__` as a field name must become a field, not a prototype. */
function setOwn(doc: Doc, key: string, value: Value): void {
  if (key === '__proto__') {
    Object.defineProperty(doc, key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    return;
  }
  doc[key] = value;
}

function decodeSpecial(key: string, source: Record<string, unknown>, now: Date): Value | undefined {
  const inner = source[key];
  switch (key) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
    case '$numberDecimal':
      return Number(inner);
    case '$date':
      return decodeDate(inner);
    case '$tcb_server_date':
      return decodeServerDate(inner, now);
    case '$oid':
      return new ObjectId(String(inner));
    case '$regularExpression':
      return decodeRegex(inner);
    case '$binary':
      return decodeBinary(inner);
    case '$undefined':
      return null;
    default:
      return undefined;
  }
}

function decodeDate(inner: unknown): Date {
  if (typeof inner === 'string' || typeof inner === 'number') return new Date(inner);
  return new Date(Number((inner as { $numberLong?: string }).$numberLong));
}

function decodeServerDate(inner: unknown, now: Date): Date {
  const offset = decode((inner as { offset?: unknown } | null)?.offset ?? 0, now);
  return new Date(now.getTime() + Number(offset));
}

function decodeRegex(inner: unknown): RegExp {
  const { pattern, options } = inner as { pattern: string; options?: string };
  return toRegExp(pattern, options ?? '');
}

function decodeBinary(inner: unknown): Binary {
  const { base64, subType } = inner as { base64: string; subType: string };
  return new Binary(base64, subType);
}

/**
 * A MongoDB (PCRE) pattern as a JavaScript one. MongoDB's options i, m and s mean the same; x (ignored
 * spaces) has no counterpart and is applied by removing white space and comments. Options may also
 * come first in the pattern, as in `(?i)abc`.
 * @throws DatabaseError for an invalid pattern
 */
export function toRegExp(pattern: string, options: string): RegExp {
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const asked = options + (inline?.[1] ?? '');
  const rest = pattern.slice(inline?.[0].length ?? 0);
  const flags = [...new Set(asked)].filter((flag) => 'imsu'.includes(flag)).join('');
  const source = asked.includes('x') ? rest.replace(/\s+|#.*$/gm, '') : rest;
  try {
    return new RegExp(source, flags);
  } catch {
    throw refused('BadValue', `Regular expression is invalid: ${pattern}`);
  }
}

function encode(value: Value): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return encodeNumber(value);
  if (Array.isArray(value)) return value.map(encode);
  if (value instanceof Date) return encodeDate(value);
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } };
  }
  if (value instanceof ObjectId) return { $oid: value.hex };
  if (value instanceof Binary) {
    return { $binary: { base64: value.base64, subType: value.subType } };
  }
  const json: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const field = value[key];
    if (field !== undefined) setOwn(json as Doc, key, encode(field) as Value);
  }
  return json;
}

function encodeNumber(value: number): unknown {
  return Number.isFinite(value) ? value : { $numberDouble: String(value) };
}

/** Relaxed EJSON writes the years 1970–9999 as ISO text, without trailing zeros in the fraction. */
function encodeDate(value: Date): unknown {
  const time = value.getTime();
  if (Number.isNaN(time) || time < 0 || time >= 253402300800000) {
    return { $date: { $numberLong: String(Number.isNaN(time) ? 0 : time) } };
  }
  return { $date: value.toISOString().replace(/\.?0+Z$/, 'Z') };
}
