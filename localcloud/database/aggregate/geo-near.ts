import { refused } from '../database-error';
import { nearestDistance } from '../geo/geo-test';
import { readGeometry, requireGeometry } from '../geo/geometry';
import { EMPTY_ARRAY } from '../values/key-encoding';
import { valuesAtPath } from '../values/path';
import { type Doc, isDoc, type Value } from '../values/value';

/** The argument of `$geoNear`. Distances are metres times `distanceMultiplier`. */
interface GeoNearSpec {
  near: Value;
  distanceField: string;
  maxDistance?: number;
  minDistance?: number;
  distanceMultiplier?: number;
  includeLocs?: string;
  key?: string;
  limit?: number;
  num?: number;
}

/**
 * `$geoNear`: documents sorted from near to far, each with its distance. It must be the first stage.
 */
export function geoNear(docs: Doc[], spec: Doc): Doc[] {
  const { near, distanceField, key, includeLocs } = spec as unknown as GeoNearSpec;
  const [from] = requireGeometry(near).points;
  if (!from || !distanceField) {
    throw refused('BadValue', '$geoNear requires near (a point) and distanceField');
  }
  const {
    minDistance = 0,
    maxDistance = Number.POSITIVE_INFINITY,
    distanceMultiplier = 1,
  } = spec as unknown as GeoNearSpec;
  const measured = docs.flatMap((doc) => {
    const places = (key ? valuesAtPath(doc, key.split('.')).values : firstPlace(doc)).filter(
      (value): value is Value => value !== EMPTY_ARRAY,
    );
    const distances = places.map(
      (place) => nearestDistance(from, place) ?? Number.POSITIVE_INFINITY,
    );
    const metres = Math.min(...distances);
    if (!Number.isFinite(metres) || metres < minDistance || metres > maxDistance) return [];
    const place = places[distances.indexOf(metres)] as Value;
    const withDistance = withField(doc, distanceField.split('.'), metres * distanceMultiplier);
    const withPlace = includeLocs
      ? withField(withDistance, includeLocs.split('.'), place)
      : withDistance;
    return [{ metres, doc: withPlace }];
  });
  const { limit, num } = spec as unknown as GeoNearSpec;
  return measured
    .sort((a, b) => a.metres - b.metres)
    .slice(0, limit ?? num ?? Number.POSITIVE_INFINITY)
    .map(({ doc }) => doc);
}

function withField(doc: Doc, [field, ...rest]: string[], value: Value): Doc {
  const name = field as string;
  if (rest.length === 0) return { ...doc, [name]: value };
  const inner = doc[name];
  return { ...doc, [name]: withField(isDoc(inner) ? inner : {}, rest, value) };
}

/**
 * Without `key` MongoDB uses the collection's only geo index; here it is the document's first place.
 */
function firstPlace(doc: Doc): Value[] {
  const place = Object.values(doc).find(
    (value) => isDoc(value) && readGeometry(value) !== undefined,
  );
  return place === undefined ? [] : [place];
}
