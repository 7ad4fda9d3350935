import type { Directory } from './directory';
import { nearestOfKind, type OrgNode, type Place, placeName } from './org';
import { metresBetween, type Point } from './point';
import { Refusal } from './refusal';

/** A mark on the map belongs to a node that is not farther away than this. */
const NEAR_METRES = 500;

/** Where it is, as a resident said it. */
interface Chosen {
  /** Absent where only a point of the map was marked. */
  readonly nodeId?: string | undefined;
  readonly detail: string;
  readonly point?: Point | undefined;
}

/**
 * 在哪里: at home, at another node, or at a point of the map. A point belongs to the nearest marked
 * node; where none is near, to the community of whoever asks, whose secretary knows the corner.
 *
 * @throws Refusal `place/unknown`
 */
export function placeOf(chosen: Chosen | undefined, home: Place, { nodes }: Directory): Place {
  if (!chosen) return home;
  const { nodeId, detail, point } = chosen;
  const node = nodeId === undefined ? nodeAround(point, home, nodes) : nodes.get(nodeId);
  if (!node) throw new Refusal('place/unknown');
  const { ancestors } = node;
  const name = placeName(ancestors, nodes);
  return { nodeId: node._id, ancestors, name, detail, ...(point && { point }) };
}

function nodeAround(
  point: Point | undefined,
  home: Place,
  nodes: Directory['nodes'],
): OrgNode | undefined {
  if (!point) return undefined;
  const marked = [...nodes.values()].flatMap((node) =>
    node.point ? [{ node, metres: metresBetween(node.point, point) }] : [],
  );
  const near = marked.filter(({ metres }) => metres <= NEAR_METRES);
  const [nearest] = near.sort((one, other) => one.metres - other.metres);
  return nearest?.node ?? nearestOfKind('community', home.ancestors, nodes) ?? undefined;
}
