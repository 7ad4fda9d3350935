import { isWithin, type NodeId, nearestOfKind, type OrgNode } from '../org/org';
import type { Moment } from '../time/moment';
import type { FurtherPlace, Studio } from './studio';

type Path = readonly NodeId[];
type Nodes = ReadonlyMap<NodeId, OrgNode>;

/** 挪了或并掉的节点: its path before, and now. */
export interface MovedNode {
  readonly node: NodeId;
  /** 并到: what has taken its place; absent when it has only moved. */
  readonly into?: NodeId;
  readonly before: Path;
  /** Of what has taken its place, when it was merged. */
  readonly after: Path;
}

/**
 * 挪了以后: a place that a studio serves and that has moved away from the office which had the say about
 * it is asked for anew, at the office where it lies now. Until that agrees nothing new comes from there;
 * what the studio has in hand goes on. Of a merged place the same is asked for what has taken its place;
 * where the office that had the say is over that as well, the studio serves it from now on.
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
  const isServed = ({ node }: MovedNode) => studio.serves.includes(node);
  const keeps = (one: MovedNode) => isServed(one) && hasWord(studio, one, room, nodes);
  const concerned = moved.filter((one) => isNamed(studio, one) && (one.into || !keeps(one)));
  if (concerned.length === 0) return studio;
  const gone = concerned.map(({ node }) => node);
  const serves = new Set(studio.serves.filter((one) => !gone.includes(one)));
  const stays = studio.further.filter(({ node }) => !gone.includes(node));
  const further = new Map(stays.map((one) => [one.node, one]));
  const kept = concerned.filter(keeps);
  for (const { node, into = node } of kept) {
    const agreed = studio.further.find((one) => one.node === node);
    if (agreed && !serves.has(into)) further.set(into, { ...agreed, node: into });
    if (further.get(into)?.state === 'asked') further.delete(into);
    serves.add(into);
  }
  for (const { node, into = node } of concerned.filter((one) => !kept.includes(one))) {
    if (!serves.has(into)) further.set(into, { node: into, state: 'asked', at: now });
  }
  return { ...studio, serves: [...serves], further: [...further.values()], changedAt: now };
}

/** A move concerns what is served; a merge what is only asked for as well. */
function isNamed({ serves, further }: Studio, { node, into }: MovedNode): boolean {
  return serves.includes(node) || (into !== undefined && further.some((one) => one.node === node));
}

/** Is the office that let the studio serve this place still over it? */
function hasWord({ further }: Studio, moved: MovedNode, room: Path, nodes: Nodes): boolean {
  const { node, into, before, after } = moved;
  const entry = further.find((one) => one.node === node);
  // Agreed to where it lies now; nobody has agreed to what a merged one became.
  if (entry && !into && isAgreedSince(entry, after, nodes)) return true;
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
