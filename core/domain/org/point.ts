/** 坐标: degrees in GCJ-02, as WeChat's maps give and take them. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

const EARTH_METRES = 6_371_000;
const RADIANS = Math.PI / 180;

/**
 * 距离: metres along the great circle. GCJ-02 shifts nearby points alike, so distances within a city are
 * right to a few metres.
 */
export function metresBetween(one: Point, other: Point): number {
  const north = Math.sin(((other.lat - one.lat) * RADIANS) / 2);
  const east = Math.sin(((other.lng - one.lng) * RADIANS) / 2);
  const along = Math.cos(one.lat * RADIANS) * Math.cos(other.lat * RADIANS);
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(north ** 2 + along * east ** 2)));
}

/** The edge of a cell in degrees: about a kilometre, a short walk. */
const CELL = 0.01;

/** 格: the cell of a point; one query finds all points of a cell. */
export function cellOf({ lat, lng }: Point): string {
  return `${Math.floor(lat / CELL)},${Math.floor(lng / CELL)}`;
}

/** All cells that contain points within `metres` of this one. */
export function cellsAround({ lat, lng }: Point, metres: number): string[] {
  const high = metres / (EARTH_METRES * RADIANS);
  const wide = high / Math.max(0.01, Math.cos((Math.abs(lat) + high) * RADIANS));
  const cells: string[] = [];
  for (
    let row = Math.floor((lat - high) / CELL);
    row <= Math.floor((lat + high) / CELL);
    row += 1
  ) {
    const last = Math.floor((lng + wide) / CELL);
    for (let column = Math.floor((lng - wide) / CELL); column <= last; column += 1) {
      cells.push(`${row},${column}`);
    }
  }
  return cells;
}
