import { refused } from '../database-error';
import { isDoc, type Value } from '../values/value';
import { sineAndCosine } from './exact-trigonometry';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

/**
 * A GeoJSON geometry split into the parts that tests need: points, open lines, and polygons with
 * holes.
 */
export interface Geometry {
  points: Position[];
  lines: Position[][];
  polygons: Position[][][];
}

/** Parses a stored GeoJSON value; undefined when it is not one. */
export function readGeometry(value: Value | undefined): Geometry | undefined {
  if (Array.isArray(value) && isPosition(value)) return shape({ points: [value] });
  if (!isDoc(value) || !Array.isArray(value.coordinates)) return undefined;
  const at = value.coordinates;
  switch (value.type) {
    case 'Point':
      return isPosition(at) ? shape({ points: [at] }) : undefined;
    case 'MultiPoint':
      return shape({ points: positions(at) });
    case 'LineString':
      return shape({ lines: [positions(at)] });
    case 'MultiLineString':
      return shape({ lines: rings(at) });
    case 'Polygon':
      return shape({ polygons: [rings(at)] });
    case 'MultiPolygon':
      return shape({ polygons: at.map((polygon) => rings(polygon as Value[])) });
    default:
      return undefined;
  }
}

/**
 * Parses a geometry given in a query.
 * @throws DatabaseError when it is not one
 */
export function requireGeometry(value: Value | undefined): Geometry {
  const geometry = readGeometry(value);
  if (!geometry) throw refused('BadValue', 'unknown GeoJSON type or malformed coordinates');
  const { points, lines, polygons } = geometry;
  for (const [longitude, latitude] of [...points, ...lines.flat(), ...polygons.flat(2)]) {
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) continue;
    const place = `lng: ${longitude} lat: ${latitude}`;
    throw refused('BadValue', `Longitude/latitude is out of bounds, ${place}`);
  }
  return geometry;
}

function shape(part: Partial<Geometry>): Geometry {
  return { points: [], lines: [], polygons: [], ...part };
}

function isPosition(value: Value[]): value is [number, number] {
  return value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number';
}

function positions(list: Value[]): Position[] {
  return list.filter((item): item is [number, number] => Array.isArray(item) && isPosition(item));
}

function rings(list: Value[]): Position[][] {
  return list.filter(Array.isArray).map((ring) => positions(ring));
}

const EARTH_RADIUS_METRES = 6378100;

/**
 * Metres on the sphere between two positions, computed as MongoDB does (S2, the angle between two
 * vectors), so that distances match to the last digit.
 */
export function distance(from: Position, to: Position): number {
  const [a, b] = [vector(from), vector(to)];
  const [x, y, z] = [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ];
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return Math.atan2(Math.sqrt(x * x + y * y + z * z), dot) * EARTH_RADIUS_METRES;
}

function vector([longitude, latitude]: Position): readonly [number, number, number] {
  const { sine: y, cosine: x } = sineAndCosine(radians(longitude));
  const { sine: z, cosine: level } = sineAndCosine(radians(latitude));
  return [x * level, y * level, z];
}

/** Converts an angle at the earth's centre, as in `$centerSphere`, to metres on the ground. */
export function metresOfAngle(angle: number): number {
  return angle * EARTH_RADIUS_METRES;
}

function radians(degrees: number): number {
  return (Math.PI / 180) * degrees;
}
