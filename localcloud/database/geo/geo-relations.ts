import type { Geometry, Position } from './geometry';

/**
 * Relations between geometries, computed on the flat plane of degrees. For shapes the size of a city
 * the result is the same as on the sphere; MongoDB follows great circles.
 */

/** Does every part of `inner` lie in `outer`'s polygons, borders included? */
export function isWithin(inner: Geometry, outer: Geometry): boolean {
  const vertices = allPositions(inner);
  if (vertices.length === 0) return false;
  return vertices.every((at) => outer.polygons.some((polygon) => inPolygon(at, polygon)));
}

/** Do two geometries share at least one point? */
export function intersects(a: Geometry, b: Geometry): boolean {
  if (a.points.some((at) => touches(at, b)) || b.points.some((at) => touches(at, a))) return true;
  const edgesA = edges(a);
  const edgesB = edges(b);
  if (edgesA.some(([p, q]) => edgesB.some(([r, s]) => crosses(p, q, r, s)))) return true;
  return containsStart(a, b) || containsStart(b, a);
}

/** Every position that a geometry consists of. */
export function allPositions(geometry: Geometry): Position[] {
  return [...geometry.points, ...geometry.lines.flat(), ...geometry.polygons.flat(2)];
}

function containsStart(outer: Geometry, inner: Geometry): boolean {
  return allPositions(inner).some((at) => outer.polygons.some((polygon) => inPolygon(at, polygon)));
}

function touches(at: Position, geometry: Geometry): boolean {
  return (
    geometry.points.some(([x, y]) => x === at[0] && y === at[1]) ||
    edges(geometry).some(([from, to]) => onSegment(at, from, to)) ||
    geometry.polygons.some((polygon) => inPolygon(at, polygon))
  );
}

function edges(geometry: Geometry): [Position, Position][] {
  return [...geometry.lines, ...geometry.polygons.flat()].flatMap((line) =>
    line.slice(1).map((to, i): [Position, Position] => [line[i] as Position, to]),
  );
}

/** The first ring is the outer border, the others are holes. */
function inPolygon(at: Position, [border, ...holes]: Position[][]): boolean {
  if (!border) return false;
  if (onBorder(at, border)) return true;
  return inRing(at, border) && !holes.some((hole) => inRing(at, hole) && !onBorder(at, hole));
}

function onBorder(at: Position, ring: Position[]): boolean {
  return ring.slice(1).some((to, i) => onSegment(at, ring[i] as Position, to));
}

/** Counts how often a ray to the east crosses the ring. */
function inRing([x, y]: Position, ring: Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i] as Position;
    const [xj, yj] = ring[j] as Position;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

function onSegment(at: Position, from: Position, to: Position): boolean {
  return (
    turn(from, to, at) === 0 &&
    at[0] >= Math.min(from[0], to[0]) &&
    at[0] <= Math.max(from[0], to[0]) &&
    at[1] >= Math.min(from[1], to[1]) &&
    at[1] <= Math.max(from[1], to[1])
  );
}

function crosses(p: Position, q: Position, r: Position, s: Position): boolean {
  if (turn(p, q, r) !== turn(p, q, s) && turn(r, s, p) !== turn(r, s, q)) return true;
  return [r, s].some((at) => onSegment(at, p, q)) || [p, q].some((at) => onSegment(at, r, s));
}
