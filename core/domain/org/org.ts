import type { Versioned } from '../base/command';
import type { Moment } from '../time/moment';
import type { Point } from './point';

/**
 * 组织树: district 区 → subdistrict 街道 → community 社区 → estate 小区 → grid 网格 → building 楼组. Estate and grid
 * may be absent: a building can be directly below a community.
 * Roles are held at a node and reach everything below it.
 */
export type OrgKind = 'district' | 'subdistrict' | 'community' | 'estate' | 'grid' | 'building';

export type NodeId = string;

/** 节点: one node of the tree. `ancestors` is its path, root first, the node itself last. */
export interface OrgNode {
  readonly _id: NodeId;
  readonly kind: OrgKind;
  readonly name: string;
  readonly parent: NodeId | null;
  readonly ancestors: readonly NodeId[];
  /** 户数, if somebody has counted them. */
  readonly households?: number;
  /** Its position, if somebody has marked it on the map. */
  readonly point?: Point;
  /**
   * When it last changed. Whoever edits a node by hand has to set it; otherwise functions notice
   * minutes later.
   */
  readonly changedAt?: Moment;
  /** 停用: nobody can choose it, or what is below it, from then on; null when it was opened again. */
  readonly closedAt?: Moment | null;
  /** 并入: the node of the same level that has taken its place; what is still below it counts as below that one. */
  readonly mergedInto?: NodeId;
}

/** 存下的节点: with the commands that changed it, so that a repeated one undoes no later change. */
export interface StoredNode extends OrgNode, Versioned {}

/** 新节点, as it is stored first. */
export function founded(node: OrgNode): StoredNode {
  return { ...node, version: 1, commands: [] };
}

/** 地点: a node of the tree and, inside it, words such as `602室`. */
export interface Place {
  readonly nodeId: NodeId;
  readonly ancestors: readonly NodeId[];
  /** 门牌: the flat, or the corner. Shown only to people whom `policy` lets see it. */
  readonly detail: string;
  /** A position in the area, chosen by the resident; when absent, the node's own. */
  readonly point?: Point;
  /**
   * 别的地方, chosen by the resident for a request; when absent, their own home.
   * - `home`: the home of the person concerned; its flat is protected like the asker's
   * - `spot`: where it happened; `detail` and `point` say where to go, and are as readable as the
   * words
   */
  readonly elsewhere?: 'home' | 'spot';
}

/** Is something whose path is `ancestors` at `node` or below it? */
export function isWithin(node: NodeId, ancestors: readonly NodeId[]): boolean {
  return ancestors.includes(node);
}

/** The nearest node of a kind on the way up from a path, or null. */
export function nearestOfKind(
  kind: OrgKind,
  ancestors: readonly NodeId[],
  nodes: ReadonlyMap<NodeId, OrgNode>,
): OrgNode | null {
  for (const id of [...ancestors].reverse()) {
    const node = nodes.get(id);
    if (node?.kind === kind) return node;
  }
  return null;
}

/** A minimal set of nodes with the same coverage: nodes below another of them are dropped. */
export function outermost(
  ids: readonly NodeId[],
  nodes: ReadonlyMap<NodeId, OrgNode>,
): readonly NodeId[] {
  const all = new Set(ids);
  return [...all].filter((id) => {
    const above = nodes.get(id)?.ancestors.slice(0, -1) ?? [];
    return !above.some((node) => all.has(node));
  });
}

/** `兴业里社区 · 5号楼`: the community and the node itself, without the levels between. */
export function placeName(
  ancestors: readonly NodeId[],
  nodes: ReadonlyMap<NodeId, OrgNode>,
): string {
  const community = nearestOfKind('community', ancestors, nodes);
  const last = nodes.get(ancestors.at(-1) ?? '');
  if (!last) return '';
  if (!community || community._id === last._id) return last.name;
  return `${community.name} · ${last.name}`;
}
