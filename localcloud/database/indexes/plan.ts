import type { SortOrder } from '../query/sort';
import { type Doc, isDoc } from '../values/value';
import { constraintsOf, type PathConstraint } from './constraints';
import { type KeyRange, keyRanges } from './key-ranges';
import type { PlannableIndex } from './plannable-index';

/** How the documents for a query are found (查询计划). */
export type Plan<I extends PlannableIndex = PlannableIndex> =
  | CollectionScan
  | IndexScan<I>
  | Union<I>;

/** Reads every document. */
export interface CollectionScan {
  kind: 'collection-scan';
}

/** Reads only the documents in some ranges of an index. */
export interface IndexScan<I extends PlannableIndex = PlannableIndex> {
  kind: 'index-scan';
  index: I;
  ranges: KeyRange[];
  /** Reads from the high end to the low one. */
  reverse: boolean;
  /** The documents come in the wanted order and need no sorting. */
  sorted: boolean;
  /** How many leading fields of the index the query fixes. */
  fixed: number;
}

/** `$or`: each branch uses an index of its own. */
export interface Union<I extends PlannableIndex = PlannableIndex> {
  kind: 'union';
  branches: IndexScan<I>[];
}

/** Chooses the cheapest way to find the matching documents in the wanted order. */
export function choosePlan<I extends PlannableIndex>(
  filter: Doc,
  order: SortOrder,
  indexes: readonly I[],
): Plan<I> {
  const constraints = constraintsOf(filter);
  const scans = indexes
    .map((index) => scanOf(index, constraints, order))
    .filter((scan) => scan !== undefined);
  const best = scans.sort((a, b) => b.score - a.score)[0]?.scan;
  if (best && selects(best)) return best;
  return unionOf(filter, indexes) ?? best ?? { kind: 'collection-scan' };
}

/** Does a plan read unneeded documents because an index is missing? */
export function isUnserved(plan: Plan, filter: Doc, order: SortOrder): boolean {
  return plan.kind === 'collection-scan' && (Object.keys(filter).length > 0 || order.length > 0);
}

function selects({ ranges }: IndexScan): boolean {
  return ranges.every(({ low, high }) => low !== null || high !== null);
}

function unionOf<I extends PlannableIndex>(
  filter: Doc,
  indexes: readonly I[],
): Union<I> | undefined {
  if (!Array.isArray(filter.$or)) return undefined;
  const branches: IndexScan<I>[] = [];
  for (const branch of filter.$or) {
    if (!isDoc(branch)) return undefined;
    const plan = choosePlan(branch, [], indexes);
    if (plan.kind === 'collection-scan') return undefined;
    if (plan.kind === 'index-scan' && !selects(plan)) return undefined;
    branches.push(...(plan.kind === 'union' ? plan.branches : [plan]));
  }
  return { kind: 'union', branches };
}

function scanOf<I extends PlannableIndex>(
  index: I,
  constraints: Map<string, PathConstraint>,
  order: SortOrder,
): { scan: IndexScan<I>; score: number } | undefined {
  const { ranges, fixed, bounded } = keyRanges(index, constraints);
  const wanted = order.filter(({ path }) => !isConstant(path, index, constraints, fixed));
  const direction = ranges.length === 1 ? sortDirection(index, wanted, fixed) : undefined;
  const sorted = order.length > 0 && direction !== undefined;
  if (fixed === 0 && !bounded && !sorted) return undefined;
  const unique = index.definition.unique === true && fixed === index.definition.fields.length;
  const score =
    (unique ? 1000 : 0) +
    fixed * 100 +
    (bounded ? 50 : 0) +
    (sorted ? 30 : 0) -
    ranges.length / 1000;
  return {
    scan: { kind: 'index-scan', index, ranges, reverse: direction === -1, sorted, fixed },
    score,
  };
}

/** A field that the query fixes to one value cannot change the order. */
function isConstant(
  path: string,
  { definition, multikey }: PlannableIndex,
  constraints: Map<string, PathConstraint>,
  fixed: number,
): boolean {
  const at = definition.fields.findIndex(({ field }) => field === path);
  return at >= 0 && at < fixed && !multikey[at] && constraints.get(path)?.points?.length === 1;
}

/** 1 when the rest of the index has the wanted order, -1 when it has the exact reverse. */
function sortDirection(
  { definition, multikey }: PlannableIndex,
  wanted: SortOrder,
  fixed: number,
): 1 | -1 | undefined {
  let direction: 1 | -1 | undefined;
  for (const [i, part] of wanted.entries()) {
    const field = definition.fields[fixed + i];
    if (!field || field.field !== part.path || multikey[fixed + i]) return undefined;
    const same = field.direction === part.direction ? 1 : -1;
    if (direction !== undefined && same !== direction) return undefined;
    direction = same;
  }
  return direction ?? 1;
}
