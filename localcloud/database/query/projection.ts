import { refused } from '../database-error';
import { ownField } from '../values/path';
import { type Doc, isDoc, type Value } from '../values/value';
import { compileElementMatch } from './compile';

/** Keeps or drops fields of a document (`field({...})`, 投影). */
export type Projection = (doc: Doc) => Doc;

/** One level of a projection: whole fields, and deeper levels. */
interface Level {
  [field: string]: true | Level;
}

/**
 * Compiles a projection: `{a: 1, 'b.c': 1}` keeps, `{a: 0}` drops, `$slice` and `$elemMatch` cut
 * arrays. `_id` is kept unless it is dropped by name.
 * @throws DatabaseError when keeping and dropping are mixed
 */
export function compileProjection(spec: Doc): Projection {
  const cuts: [string, Doc][] = [];
  const kept: string[] = [];
  const dropped: string[] = [];
  for (const [path, rule] of Object.entries(spec)) {
    if (isDoc(rule)) cuts.push([path, rule]);
    else if (rule === 0 || rule === false) dropped.push(path);
    else kept.push(path);
  }
  const keepsOnly =
    kept.some((path) => path !== '_id') || cuts.some(([, rule]) => '$elemMatch' in rule);
  if (keepsOnly && dropped.some((path) => path !== '_id')) {
    throw refused('BadValue', 'Projection cannot have a mix of inclusion and exclusion.');
  }
  const cutPaths = cuts.map(([path]) => path);
  const including =
    keepsOnly || (kept.includes('_id') && dropped.length === 0 && cuts.length === 0);
  const level = levels(including ? [...kept, ...cutPaths] : dropped);
  if (including && !dropped.includes('_id')) level._id = true;
  return (doc) => {
    const cut = cuts.reduce(
      (current, [path, rule]) => cutArray(current, path.split('.'), rule),
      doc,
    );
    return (including ? include(cut, level) : exclude(cut, level)) as Doc;
  };
}

function levels(paths: string[]): Level {
  const root: Level = {};
  for (const path of paths) {
    let level = root;
    const parts = path.split('.');
    const last = parts.pop() as string;
    for (const part of parts) {
      const next: true | Level = level[part] ?? {};
      if (next === true) break;
      level[part] = next;
      level = next;
    }
    level[last] = true;
  }
  return root;
}

function include(node: Value, level: Level): Value | undefined {
  if (Array.isArray(node)) {
    return node
      .filter((item) => isDoc(item) || Array.isArray(item))
      .map((item) => include(item, level) as Value);
  }
  if (!isDoc(node)) return undefined;
  const out: Doc = {};
  for (const key of Object.keys(node)) {
    if (!Object.hasOwn(level, key)) continue;
    const rule = level[key];
    const value = rule === true ? node[key] : include(node[key] as Value, rule as Level);
    if (value !== undefined) out[key] = value;
  }
  return out;
}

function exclude(node: Value, level: Level): Value {
  if (Array.isArray(node)) return node.map((item) => exclude(item, level));
  if (!isDoc(node)) return node;
  const out: Doc = {};
  for (const key of Object.keys(node)) {
    const rule = Object.hasOwn(level, key) ? level[key] : undefined;
    if (rule === true) continue;
    out[key] = rule === undefined ? (node[key] as Value) : exclude(node[key] as Value, rule);
  }
  return out;
}

function cutArray(node: Doc, path: string[], rule: Doc): Doc {
  const [field, ...rest] = path as [string, ...string[]];
  const value = ownField(node, field);
  if (value === undefined) return node;
  if (rest.length > 0) {
    const deeper = Array.isArray(value)
      ? value.map((item) => (isDoc(item) ? cutArray(item, rest, rule) : item))
      : isDoc(value)
        ? cutArray(value, rest, rule)
        : value;
    return { ...node, [field]: deeper };
  }
  if (!Array.isArray(value)) return node;
  return withField(
    node,
    field,
    '$slice' in rule ? slice(value, rule.$slice as Value) : firstMatch(value, rule),
  );
}

function withField(node: Doc, field: string, value: Value | undefined): Doc {
  const copy = { ...node };
  if (value === undefined) delete copy[field];
  else copy[field] = value;
  return copy;
}

/**
 * `$slice: n` takes n elements from the start, or from the end when negative; `[skip, n]` from the
 * middle.
 */
function slice(items: Value[], rule: Value): Value[] {
  if (typeof rule === 'number') return rule < 0 ? items.slice(rule) : items.slice(0, rule);
  if (!Array.isArray(rule))
    throw refused('BadValue', '$slice only supports numbers and [skip, limit] arrays');
  const [skip, limit] = rule as [number, number];
  const start = skip < 0 ? Math.max(0, items.length + skip) : skip;
  return items.slice(start, start + limit);
}

function firstMatch(items: Value[], rule: Doc): Value[] | undefined {
  if (!('$elemMatch' in rule)) {
    throw refused('BadValue', `Unsupported projection option: ${Object.keys(rule)[0] ?? '{}'}`);
  }
  const test = compileElementMatch(rule.$elemMatch as Value);
  const found = items.find((item) => test([item]));
  return found === undefined ? undefined : [found];
}
