import { evalExpr } from 'mingo/core';
import { Lazy } from 'mingo/lazy';
import { compileFilter } from '../query/filter';
import { type SortOrder, sortDocs, sortOrder } from '../query/sort';
import { type Doc, isDoc, type Value } from '../values/value';
import { addFields } from './add-fields';
import { GROUP_STAGES } from './group';
import type { Stage } from './stage';

const match: Stage = (input, filter: Doc, options) => {
  const matches = compileFilter(
    filter,
    (expression, doc) => evalExpr(doc, expression, options) as Value,
  );
  return input.filter((doc: Doc) => matches(doc));
};

/** The order that a `$sort` stage asks for. @throws Error for a direction other than 1 and -1. */
export function stageOrder(order: Doc): SortOrder {
  const directions = Object.values(order);
  if (directions.length === 0) throw new Error('$sort stage must have at least one sort key');
  if (directions.some((direction) => direction !== 1 && direction !== -1))
    throw new Error('$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  return sortOrder(order);
}

const sort: Stage = (input, spec: Doc) => {
  const order = stageOrder(spec);
  return input.transform((docs: Doc[]) =>
    Lazy(
      sortDocs(
        docs.map((doc) => ({ doc })),
        order,
      ).map(({ doc }) => doc),
    ),
  );
};

const limit: Stage = (input, most: number) => {
  if (!Number.isInteger(most) || most <= 0) throw new Error('the limit must be positive');
  return input.take(most);
};

/** The number of documents; no result at all when there were none. */
const count: Stage = (input, name: string) => {
  if (name === '') throw new Error('the count field must be a non-empty string');
  if (name.startsWith('$')) throw new Error('the count field cannot be a $-prefixed path');
  if (name.includes('.')) throw new Error("the count field cannot contain '.'");
  return input.transform((docs: Doc[]) => Lazy(docs.length === 0 ? [] : [{ [name]: docs.length }]));
};

/** A random selection without repeats. */
const sample: Stage = (input, { size }: { size: number }) => {
  if (size < 0) throw new Error('size argument to $sample must not be negative');
  return input.transform((docs: Doc[]) => {
    const left = [...docs];
    const picked = Array.from({ length: Math.min(size, left.length) }, () =>
      left.splice(Math.floor(Math.random() * left.length), 1),
    );
    return Lazy(picked.flat());
  });
};

interface UnwindSpec {
  path: string;
  includeArrayIndex?: string;
  preserveNullAndEmptyArrays?: boolean;
}

const unwind: Stage = (input, argument: string | UnwindSpec) => {
  const spec = typeof argument === 'string' ? { path: argument } : argument;
  if (!spec.path.startsWith('$'))
    throw new Error(`path option to $unwind stage should be prefixed with a '$': ${spec.path}`);
  const path = spec.path.slice(1).split('.');
  return input.transform((docs: Doc[]) => Lazy(docs.flatMap((doc) => unwound(doc, path, spec))));
};

function unwound(doc: Doc, path: string[], spec: UnwindSpec): Doc[] {
  const value = path.reduce<Value | undefined>(
    (node, part) => (isDoc(node) ? node[part] : undefined),
    doc,
  );
  const indexed = (made: Doc, index: number | null) =>
    spec.includeArrayIndex ? { ...made, [spec.includeArrayIndex]: index } : made;
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item, i) => indexed(replaced(doc, path, item), i));
  }
  if (value === undefined || value === null || Array.isArray(value)) {
    if (!spec.preserveNullAndEmptyArrays) return [];
    return [indexed(Array.isArray(value) ? replaced(doc, path, undefined) : doc, null)];
  }
  return [indexed(doc, null)];
}

function replaced(doc: Doc, [field, ...rest]: string[], value: Value | undefined): Doc {
  const copy = { ...doc };
  const key = field as string;
  if (rest.length > 0) copy[key] = replaced(copy[key] as Doc, rest, value);
  else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}

const lateGeoNear: Stage = () => {
  throw new Error('$geoNear is only valid as the first stage in a pipeline.');
};

/** The stages that we implement instead of mingo. */
export const STAGES: Record<`$${string}`, Stage> = {
  $match: match,
  $sort: sort,
  $limit: limit,
  $sample: sample,
  $unwind: unwind,
  $addFields: addFields,
  $set: addFields,
  $count: count,
  $geoNear: lateGeoNear,
  ...GROUP_STAGES,
};
