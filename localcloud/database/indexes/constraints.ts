import { isOperatorObject } from '../query/value-tests';
import { type Doc, isDoc, type Value } from '../values/value';

/** One end of a range. */
export interface Bound {
  value: Value;
  inclusive: boolean;
}

/**
 * What a filter demands of one path, as far as an index can help. Matching documents always meet it,
 * but others may too.
 */
export interface PathConstraint {
  /** The value is one of these. */
  points?: Value[];
  lower?: Bound;
  upper?: Bound;
}

/** The demands of a filter by path: from its top level, its `$and`s and its `$elemMatch`es. */
export function constraintsOf(filter: Doc): Map<string, PathConstraint> {
  const found = new Map<string, PathConstraint>();
  gather(filter, '', found);
  return found;
}

function gather(filter: Doc, prefix: string, found: Map<string, PathConstraint>): void {
  for (const [key, operand] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(operand)) {
      for (const part of operand) if (isDoc(part)) gather(part, prefix, found);
    } else if (!key.startsWith('$')) {
      constrain(prefix + key, operand, found);
    }
  }
}

function constrain(path: string, operand: Value, found: Map<string, PathConstraint>): void {
  if (operand instanceof RegExp) {
    addPrefix(path, operand, found);
    return;
  }
  if (!isOperatorObject(operand)) {
    if (isPoint(operand)) addPoints(path, [operand], found);
    return;
  }
  for (const [operator, value] of Object.entries(operand))
    addOperator(path, operator, value, found);
}

function addOperator(
  path: string,
  operator: string,
  value: Value,
  found: Map<string, PathConstraint>,
): void {
  switch (operator) {
    case '$eq':
      if (isPoint(value)) addPoints(path, [value], found);
      return;
    case '$in':
      if (Array.isArray(value) && value.every(isPoint)) addPoints(path, value, found);
      return;
    case '$all':
      if (Array.isArray(value) && isPoint(value[0])) addPoints(path, [value[0]], found);
      return;
    case '$gt':
    case '$gte':
      if (isRangeEnd(value))
        constraintAt(path, found).lower ??= { value, inclusive: operator === '$gte' };
      return;
    case '$lt':
    case '$lte':
      if (isRangeEnd(value))
        constraintAt(path, found).upper ??= { value, inclusive: operator === '$lte' };
      return;
    case '$regex':
      addPrefix(path, value, found);
      return;
    case '$elemMatch':
      if (!isDoc(value)) return;
      if (isOperatorObject(value)) constrain(path, value, found);
      else gather(value, `${path}.`, found);
      return;
    default:
      return;
  }
}

/** The prefix that a pattern such as `^abc` demands. */
function addPrefix(path: string, value: Value, found: Map<string, PathConstraint>): void {
  const pattern = value instanceof RegExp ? value : undefined;
  const source = pattern?.flags === '' ? pattern.source : undefined;
  const prefix = source?.match(/^\^([\p{L}\p{N}_-]+)$/u)?.[1];
  if (!prefix) return;
  const constraint = constraintAt(path, found);
  constraint.lower ??= { value: prefix, inclusive: true };
  constraint.upper ??= { value: `${prefix}\u{10ffff}`, inclusive: true };
}

function addPoints(path: string, points: Value[], found: Map<string, PathConstraint>): void {
  const constraint = constraintAt(path, found);
  if (!constraint.points || points.length < constraint.points.length) constraint.points = points;
}

function constraintAt(path: string, found: Map<string, PathConstraint>): PathConstraint {
  let constraint = found.get(path);
  if (!constraint) {
    constraint = {};
    found.set(path, constraint);
  }
  return constraint;
}

/** A whole array is no index key, because an index holds its elements. */
function isPoint(value: Value | undefined): value is Value {
  return (
    value !== undefined &&
    !Array.isArray(value) &&
    !(value instanceof RegExp) &&
    !hasElemMatch(value)
  );
}

function hasElemMatch(value: Value): boolean {
  return isDoc(value) && '$elemMatch' in value;
}

function isRangeEnd(value: Value): boolean {
  if (typeof value === 'number') return !Number.isNaN(value);
  return typeof value === 'string' || typeof value === 'boolean' || value instanceof Date;
}
