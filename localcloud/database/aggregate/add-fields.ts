import { evalExpr } from 'mingo/core';
import type { Options } from 'mingo/types';
import { type Doc, isDoc, type Value } from '../values/value';
import type { Stage } from './stage';

/** A computed field: its path and its expression. */
interface NewField {
  path: string[];
  expression: unknown;
}

/**
 * `$addFields`: sets fields, also inside objects and in every element of an array on the path. An
 * expression without a value removes the field.
 */
export const addFields: Stage = (input, spec: Doc, options) => {
  const fields = fieldsOf(spec, []);
  if (fields.length === 0) {
    throw new Error('$addFields specification stage must be a non-empty object');
  }
  return input.map((doc: Doc) => added(doc, fields, options));
};

function added(doc: Doc, fields: NewField[], options: Options): Doc {
  let made = doc;
  for (const { path, expression } of fields) {
    const value = evalExpr(doc, expression, options) as Value | undefined;
    made = placed(made, path, value) as Doc;
  }
  return made;
}

/** `{a: {b: 1}}` means `a.b`, unless the object is an operator. */
function fieldsOf(spec: Doc, before: string[]): NewField[] {
  return Object.entries(spec).flatMap(([key, expression]): NewField[] => {
    const path = [...before, ...key.split('.')];
    if (isDoc(expression) && isPlain(expression)) return fieldsOf(expression, path);
    return [{ path, expression }];
  });
}

function isPlain(expression: Doc): boolean {
  const keys = Object.keys(expression);
  return keys.length > 0 && !keys.some((key) => key.startsWith('$'));
}

function placed(
  node: Value | undefined,
  path: string[],
  value: Value | undefined,
): Value | undefined {
  const [field, ...rest] = path;
  if (field === undefined) return value;
  if (Array.isArray(node)) return node.map((item) => placed(item, path, value) as Value);
  const copy: Doc = isDoc(node) ? { ...node } : {};
  const inner = placed(copy[field], rest, value);
  if (inner === undefined) delete copy[field];
  else copy[field] = inner;
  return copy;
}
