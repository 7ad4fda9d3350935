import { typeName, type Value } from '../values/value';
import { argumentList, type Expression } from './expression-args';

/** Position of one text in another: in bytes of UTF-8, or in characters (code points). */
function indexOf(
  name: string,
  find: (text: string, part: string, from: number, to: number) => number,
): Expression {
  return (...call) => {
    const [text, part, from = 0, to = Number.POSITIVE_INFINITY] = argumentList(name, [2, 4], call);
    if (text === null || text === undefined) return null;
    if (typeof text !== 'string' || typeof part !== 'string') {
      throw new Error(
        `${name} requires a string, found: ${typeName(typeof text === 'string' ? part : text)}`,
      );
    }
    return find(text, part, whole(name, from), whole(name, to));
  };
}

function whole(name: string, value: Value | undefined): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw new Error(`${name} requires an integral index that is not negative`);
}

function byBytes(text: string, part: string, from: number, to: number): number {
  return Buffer.from(text).subarray(0, finite(to)).indexOf(part, from);
}

function byCharacters(text: string, part: string, from: number, to: number): number {
  const characters = [...text].slice(0, finite(to));
  const wanted = [...part];
  for (let i = from; i + wanted.length <= characters.length; i += 1) {
    if (wanted.every((character, k) => characters[i + k] === character)) return i;
  }
  return -1;
}

function finite(end: number): number | undefined {
  return Number.isFinite(end) ? end : undefined;
}

/** A substring by bytes; a negative length takes the rest. */
const substrBytes: Expression = (...call) => {
  const [value, start, count] = argumentList('$substrBytes', [3, 3], call);
  const text = value === null || value === undefined ? '' : textOf(value);
  if (typeof start !== 'number' || typeof count !== 'number') {
    throw new Error('$substrBytes: starting index and length must be numeric');
  }
  if (start < 0) throw new Error('$substrBytes: starting index must be non-negative');
  const bytes = Buffer.from(text);
  return bytes.subarray(start, count < 0 ? undefined : start + count).toString();
};

function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  throw new Error(`can't convert from BSON type ${typeName(value)} to String`);
}

/** Converts to upper or lower case; null and absent become empty text. */
function inCase(name: string, turn: (text: string) => string): Expression {
  return (...call) => {
    const [value] = argumentList(name, [1, 1], call);
    return value === null || value === undefined ? '' : turn(textOf(value));
  };
}

export const TEXT_EXPRESSIONS: Record<`$${string}`, Expression> = {
  $indexOfBytes: indexOf('$indexOfBytes', byBytes),
  $indexOfCP: indexOf('$indexOfCP', byCharacters),
  $toLower: inCase('$toLower', (text) => text.toLowerCase()),
  $toUpper: inCase('$toUpper', (text) => text.toUpperCase()),
  $substr: substrBytes,
  $substrBytes: substrBytes,
};
