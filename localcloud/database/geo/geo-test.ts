import { refused } from '../database-error';
import type { ValueTest } from '../query/value-tests';
import { type Doc, isDoc, type Value } from '../values/value';
import { allPositions, intersects, isWithin } from './geo-relations';
import { distance, metresOfAngle, type Position, readGeometry, requireGeometry } from './geometry';

const OPERATORS = ['$geoWithin', '$geoIntersects', '$near', '$nearSphere'];

/** True for operators on places (地理位置). */
export function isGeoOperator(operator: string): boolean {
  return OPERATORS.includes(operator);
}

/** Compiles a geo operator into a test of one stored value. Distances are metres. */
export function geoTest(operator: string, operand: Value, siblings: Doc): ValueTest {
  if (!isDoc(operand)) throw refused('BadValue', `${operator} needs an object`);
  switch (operator) {
    case '$geoWithin':
      return withinTest(operand);
    case '$geoIntersects': {
      const wanted = requireGeometry(operand.$geometry);
      return (value) => {
        const stored = readGeometry(value);
        return stored !== undefined && intersects(stored, wanted);
      };
    }
    default:
      return nearTest(nearPoint(operand, siblings));
  }
}

function withinTest(operand: Doc): ValueTest {
  if (Array.isArray(operand.$centerSphere)) {
    const [centre, angle] = operand.$centerSphere as [Position, number];
    const radius = metresOfAngle(angle);
    return (value) => {
      const stored = readGeometry(value);
      if (!stored) return false;
      return allPositions(stored).every((at) => distance(at, centre) <= radius);
    };
  }
  const wanted = requireGeometry(operand.$geometry);
  return (value) => {
    const stored = readGeometry(value);
    return stored !== undefined && isWithin(stored, wanted);
  };
}

/** The centre, and the minimum and maximum distance in metres. */
export interface NearPoint {
  from: Position;
  minDistance: number;
  maxDistance: number;
}

/** Reads `$nearSphere: {$geometry, $maxDistance, $minDistance}`. */
export function nearPoint(operand: Doc, siblings: Doc = {}): NearPoint {
  const [from] = requireGeometry(operand.$geometry ?? null).points;
  if (!from) throw refused('BadValue', 'geo near accepts a point only');
  return {
    from,
    minDistance: numberOr(operand.$minDistance ?? siblings.$minDistance, 0),
    maxDistance: numberOr(operand.$maxDistance ?? siblings.$maxDistance, Number.POSITIVE_INFINITY),
  };
}

function nearTest({ from, minDistance, maxDistance }: NearPoint): ValueTest {
  return (value) => {
    const metres = nearestDistance(from, value);
    return metres !== undefined && metres >= minDistance && metres <= maxDistance;
  };
}

/** Metres from a point to the nearest position of a stored geometry; undefined for any other value. */
export function nearestDistance(from: Position, value: Value | undefined): number | undefined {
  const stored = readGeometry(value);
  if (!stored) return undefined;
  return Math.min(...allPositions(stored).map((at) => distance(at, from)));
}

function numberOr(value: Value | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
