import { evalExpr } from 'mingo/core';
import { Lazy } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { compareValues } from '../values/compare';
import { encodeKey } from '../values/key-encoding';
import { type Doc, isDoc, type Value } from '../values/value';
import { ACCUMULATORS } from './accumulators';
import type { Stage } from './stage';

/** Documents with the same key. */
interface Group {
  key: Value;
  docs: Doc[];
}

function evaluated(doc: Doc, expression: unknown, options: Options): Value | undefined {
  return evalExpr(doc, expression, options) as Value | undefined;
}

function groupsOf(docs: Doc[], keyOf: (doc: Doc) => Value): Group[] {
  const groups = new Map<string, Group>();
  for (const doc of docs) {
    const key = keyOf(doc);
    const name = encodeKey(key).toString('latin1');
    const group = groups.get(name);
    if (group) group.docs.push(doc);
    else groups.set(name, { key, docs: [doc] });
  }
  return [...groups.values()];
}

/** The computed fields of one group: `{total: {$sum: '$price'}}`. */
function computed(docs: Doc[], output: Doc, options: Options): Doc {
  const made: Doc = {};
  for (const [name, rule] of Object.entries(output)) {
    const [operator, expression] = isDoc(rule) ? (Object.entries(rule)[0] ?? []) : [];
    const accumulate = operator === undefined ? undefined : ACCUMULATORS[operator];
    if (!accumulate) throw new Error(`The field '${name}' must be an accumulator object`);
    made[name] = accumulate(docs.map((doc) => evaluated(doc, expression, options)));
  }
  return made;
}

const group: Stage = (input, spec: Doc, options) => {
  if (!('_id' in spec)) throw new Error('a group specification must include an _id');
  const { _id, ...output } = spec;
  return input.transform((docs: Doc[]) =>
    Lazy(
      groupsOf(docs, (doc) => evaluated(doc, _id, options) ?? null).map(
        ({ key, docs: members }) => ({
          _id: key,
          ...computed(members, output, options),
        }),
      ),
    ),
  );
};

const sortByCount: Stage = (input, expression: Value, options) =>
  input.transform((docs: Doc[]) =>
    Lazy(
      groupsOf(docs, (doc) => evaluated(doc, expression, options) ?? null)
        .map(({ key, docs: members }) => ({ _id: key, count: members.length }))
        .sort((a, b) => b.count - a.count),
    ),
  );

interface BucketSpec {
  groupBy: unknown;
  boundaries: Value[];
  default?: Value;
  output?: Doc;
}

const COUNT: Doc = { count: { $sum: 1 } };

/** Lower boundaries are inclusive, upper ones exclusive; empty buckets do not appear. */
const bucket: Stage = (input, spec: BucketSpec, options) => {
  if (spec.boundaries.length < 2)
    throw new Error('The $bucket boundaries field must have at least 2 values');
  if (spec.boundaries.some((edge, i, all) => i > 0 && compareValues(all[i - 1], edge) >= 0))
    throw new Error("The 'boundaries' option to $bucket must be sorted in ascending order");
  return input.transform((docs: Doc[]) =>
    Lazy(
      groupsOf(docs, (doc) => bucketOf(evaluated(doc, spec.groupBy, options), spec))
        .sort((a, b) => compareValues(a.key, b.key))
        .map(({ key, docs: members }) => ({
          _id: key,
          ...computed(members, spec.output ?? COUNT, options),
        })),
    ),
  );
};

function bucketOf(value: Value | undefined, { boundaries, default: otherwise }: BucketSpec): Value {
  const above = boundaries.findIndex((edge) => compareValues(value, edge) < 0);
  if (above > 0) return boundaries[above - 1] as Value;
  if (otherwise !== undefined) return otherwise;
  throw new Error(
    '$switch could not find a matching branch for an input, and no default was specified.',
  );
}

interface BucketAutoSpec {
  groupBy: unknown;
  buckets: number;
  output?: Doc;
}

/** Buckets of about equal size; documents with the same value stay together. */
const bucketAuto: Stage = (input, spec: BucketAutoSpec, options) => {
  if (!(spec.buckets > 0)) throw new Error('The $bucketAuto buckets field must be greater than 0');
  return input.transform((docs: Doc[]) => {
    const sorted = docs
      .map((doc) => ({ doc, key: evaluated(doc, spec.groupBy, options) ?? null }))
      .sort((a, b) => compareValues(a.key, b.key));
    const size = Math.max(1, Math.round(sorted.length / spec.buckets));
    const made: Doc[] = [];
    for (let start = 0; start < sorted.length; ) {
      const last = made.length === spec.buckets - 1;
      let end = last ? sorted.length : Math.min(start + size, sorted.length);
      while (end < sorted.length && compareValues(sorted[end]?.key, sorted[end - 1]?.key) === 0)
        end += 1;
      const members = sorted.slice(start, end);
      const max = (sorted[end] ?? sorted[end - 1])?.key ?? null;
      const fields = computed(
        members.map(({ doc }) => doc),
        spec.output ?? COUNT,
        options,
      );
      made.push({ _id: { min: members[0]?.key ?? null, max }, ...fields });
      start = end;
    }
    return Lazy(made);
  });
};

/** The stages that gather documents into groups. */
export const GROUP_STAGES: Record<`$${string}`, Stage> = {
  $group: group,
  $sortByCount: sortByCount,
  $bucket: bucket,
  $bucketAuto: bucketAuto,
};
