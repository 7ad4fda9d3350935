import {
  type NodeId,
  type OrgKind,
  type OrgNode,
  type Place,
  placeName,
} from '../../core/domain/org';

/** The made-up communities of the made-up subdistrict, with the part of their ids that is theirs. */
export const COMMUNITIES = [
  { key: 'yinxing', name: '银杏里社区' },
  { key: 'shiliu', name: '石榴园社区' },
  { key: 'guixiang', name: '桂香弄社区' },
] as const;

export type CommunityKey = (typeof COMMUNITIES)[number]['key'];

const GRIDS = ['第一网格', '第二网格', '第三网格'];
const BUILDINGS_PER_GRID = 4;

const root = node('d-linlan', 'district', '临澜区', null);

/** 街道: the node whose officer oversees the three communities. */
export const subdistrict = node('s-hexu', 'subdistrict', '和煦街道', root);

/** 组织树: district, subdistrict, three communities, three grids each, four buildings a grid. */
export const nodes: readonly OrgNode[] = [
  root,
  subdistrict,
  ...COMMUNITIES.flatMap(communityNodes),
];

const byId: ReadonlyMap<NodeId, OrgNode> = new Map(nodes.map((one) => [one._id, one]));

/** @throws Error when the seed names a node that it does not make */
export function nodeOf(id: NodeId): OrgNode {
  const found = byId.get(id);
  if (!found) throw new Error(`the seed has no node ${id}`);
  return found;
}

export function communityId(key: CommunityKey): NodeId {
  return `c-${key}`;
}

export function buildingId(key: CommunityKey, number: number): NodeId {
  return `b-${key}-${number}`;
}

/** 地点: a flat in a building. */
export function flat(key: CommunityKey, building: number, detail: string): Place {
  const { _id, ancestors } = nodeOf(buildingId(key, building));
  return { nodeId: _id, ancestors, name: placeName(ancestors, byId), detail };
}

function communityNodes({ key, name }: (typeof COMMUNITIES)[number]): OrgNode[] {
  const community = node(communityId(key), 'community', name, subdistrict);
  const below = GRIDS.flatMap((gridName, index) => {
    const grid = node(`g-${key}-${index + 1}`, 'grid', gridName, community);
    const buildings = Array.from({ length: BUILDINGS_PER_GRID }, (_, offset) => {
      const number = index * BUILDINGS_PER_GRID + offset + 1;
      return node(buildingId(key, number), 'building', `${number}号楼`, grid);
    });
    return [grid, ...buildings];
  });
  return [community, ...below];
}

function node(id: NodeId, kind: OrgKind, name: string, parent: OrgNode | null): OrgNode {
  const ancestors = [...(parent?.ancestors ?? []), id];
  return { _id: id, kind, name, parent: parent?._id ?? null, ancestors };
}
