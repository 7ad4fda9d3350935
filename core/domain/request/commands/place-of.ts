import { Refusal } from '../../base/refusal';
import { isClosed } from '../../org/edit';
import { nearestOfKind, type OrgNode, type Place } from '../../org/org';
import { metresBetween, type Point } from '../../org/point';
import type { Directory } from '../../studio/directory';
import type { ForWhom } from '../model/state';

/** A point on the map belongs to a node that is not farther away than this. */
const NEAR_METRES = 500;

/** Where it is: a node's id, or a point on the map. */
interface Marked {
  /** Absent when only a point was marked. */
  readonly nodeId?: string | undefined;
  readonly point?: Point | undefined;
}

/** The place as a resident entered it. */
export interface Chosen extends Marked {
  readonly detail: string;
}

/**
 * 在哪里: at home, at another node, or at a point on the map. A point belongs to the nearest marked node;
 * if none is near, to the asker's community, whose secretary knows the area. If the request is about
 * the asker, another place is where it happened, unless it is their own flat; if it is about somebody
 * else, it is taken as that person's home.
 *
 * @throws Refusal `place/unknown`
 */
export function placeOf(
  chosen: Chosen | undefined,
  home: Place,
  forWhom: ForWhom,
  directory: Directory,
): Place {
  if (!chosen) return homeNow(home, directory);
  const { detail, point } = chosen;
  const node = nodeOf(chosen, home, directory);
  const shut = node && node._id !== home.nodeId && isClosed(node.ancestors, directory.nodes);
  if (!node || shut) throw new Refusal('place/unknown');
  const { _id: nodeId, ancestors } = node;
  const place = { nodeId, ancestors, detail, ...(point && { point }) };
  if (isSameUnit(place, home)) return place;
  return { ...place, elsewhere: forWhom === 'self' ? 'spot' : 'home' };
}

/** The home's stored path may be from before a move that it has not followed yet. */
function homeNow(home: Place, directory: Directory): Place {
  const node = directory.nodeNow(home.nodeId);
  return node ? { ...home, nodeId: node._id, ancestors: node.ancestors } : home;
}

/** The node before a place is chosen; undefined when it is unknown. */
export function nodeOf(
  { nodeId, point }: Marked,
  home: Place | null,
  directory: Directory,
): OrgNode | undefined {
  const { nodes } = directory;
  if (nodeId !== undefined) return nodes.get(nodeId);
  if (!point) return home ? directory.nodeNow(home.nodeId) : undefined;
  const marked = [...nodes.values()].flatMap((node) =>
    node.point && !isClosed(node.ancestors, nodes)
      ? [{ node, metres: metresBetween(node.point, point) }]
      : [],
  );
  const near = marked.filter(({ metres }) => metres <= NEAR_METRES);
  const [nearest] = near.sort((one, other) => one.metres - other.metres);
  return nearest?.node ?? nearestOfKind('community', home?.ancestors ?? [], nodes) ?? undefined;
}

/**
 * The asker's own flat, entered again as another place or beside a point, stays as private as it was.
 */
function isSameUnit(place: Place, home: Place): boolean {
  if (place.nodeId !== home.nodeId || home.detail.trim() === '') return false;
  const [said, own] = [folded(place.detail), folded(home.detail)];
  if (names(own, said)) return true;
  const number = unitNumber(own);
  return number !== undefined && names(number, said);
}

/**
 * Words that mark a number as that of a floor (1楼大厅), a house or a road; any other may be a flat
 * number.
 */
const OF_NO_UNIT = '(?:号?楼(?![上下道])|层|[栋幢座弄路]|单元)';

/** Do the words contain this flat? A number counts only as a whole, and only as that of a flat. */
function names(unit: string, said: string): boolean {
  const begin = /^\d/.test(unit) ? '(?<!\\d)' : '';
  const end = /\d$/.test(unit) ? `(?!\\d|${OF_NO_UNIT})` : '';
  return new RegExp(`${begin}${escaped(unit)}${end}`).test(said);
}

/**
 * 室号: of `2单元602室` it is 602: the longest number, and the last of several. None when the flat has no
 * number.
 */
function unitNumber(detail: string): string | undefined {
  const numbers = detail.match(new RegExp(`\\d+(?!\\d|${OF_NO_UNIT})`, 'g')) ?? [];
  const longest = Math.max(...numbers.map(({ length }) => length));
  return numbers.filter(({ length }) => length === longest).at(-1);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `６０２ 室` and `602室` are the same flat. */
function folded(detail: string): string {
  return detail.normalize('NFKC').replace(/\s/g, '');
}
