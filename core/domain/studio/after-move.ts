import { isWithin, type NodeId, nearestOfKind, type OrgNode } from '../org/org';
import type { Moment } from '../time/moment';
import type { FurtherPlace, Studio } from './studio';

type Path = readonly NodeId[];
type Nodes = ReadonlyMap<NodeId, OrgNode>;

/** 挪了的节点: its path before, and now. */
export interface MovedNode {
  readonly node: NodeId;
  readonly before: Path;
  readonly after: Path;
}

/**
 * 挪了以后: a place that a studio serves and that has moved away from the office which had the say about
 * it is asked for anew, at the office where it lies now. Until that agrees nothing new comes from there;
 * what the studio has in hand goes on.
 *
 * @param room the path of the studio's room before anything moved
 * @param nodes the tree as it is now
 */
export function askedAnew(
  studio: Studio,
  moved: readonly MovedNode[],
  room: Path,
  nodes: Nodes,
  now: Moment,
): Studio {
  const left = moved
    .filter((one) => studio.serves.includes(one.node) && !hasWord(studio, one, room, nodes))
    .map(({ node }) => node);
  if (left.length === 0) return studio;
  const asked = left.map((node) => ({ node, state: 'asked' as const, at: now }));
  return {
    ...studio,
    serves: studio.serves.filter((one) => !left.includes(one)),
    further: [...studio.further.filter(({ node }) => !left.includes(node)), ...asked],
    changedAt: now,
  };
}

/** Is the office that let the studio serve this place still over it? */
function hasWord({ further }: Studio, moved: MovedNode, room: Path, nodes: Nodes): boolean {
  const { node, before, after } = moved;
  const entry = further.find((one) => one.node === node);
  // Agreed to where it lies now.
  if (entry && isAgreedSince(entry, after, nodes)) return true;
  return isWithin(entry ? officeOf(before, nodes) : founderOf(room, before, nodes), after);
}

function isAgreedSince({ at }: FurtherPlace, path: Path, nodes: Nodes): boolean {
  return path.every((id) => (nodes.get(id)?.changedAt ?? '') <= at);
}

/** The office that agreed is taken to be the nearest. */
function officeOf(path: Path, nodes: Nodes): NodeId {
  return nearestOfKind('community', path, nodes)?._id ?? path.at(-1) ?? '';
}

/**
 * Whoever founded it had a say over the room and over the place: the nearest such office. If there is
 * none, as with studios from before, the place's own.
 */
function founderOf(room: Path, place: Path, nodes: Nodes): NodeId {
  const both = place.filter((id) => room.includes(id) && hasOffice(nodes.get(id)));
  return both.at(-1) ?? officeOf(place, nodes);
}

function hasOffice(node: OrgNode | undefined): boolean {
  return node !== undefined && ['district', 'subdistrict', 'community'].includes(node.kind);
}
