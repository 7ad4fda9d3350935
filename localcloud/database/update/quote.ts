import { stringifyEjson } from '../values/ejson';
import type { Value } from '../values/value';

/** A value as MongoDB's messages show it: JSON text, shortened when it is long. */
export function quote(value: Value): string {
  const text = stringifyEjson(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
