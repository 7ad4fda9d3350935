import type { NodeId, OrgKind, OrgNode, Place } from '../../core/domain/org/org';
import type { Point } from '../../core/domain/org/point';

/** The invented communities of the invented subdistrict, with their part of the ids. */
export const COMMUNITIES = [
  { key: 'yinxing', name: '银杏里社区' },
  { key: 'shiliu', name: '石榴园社区' },
  { key: 'guixiang', name: '桂香弄社区' },
] as const;

export type CommunityKey = (typeof COMMUNITIES)[number]['key'];

const GRIDS = ['第一网格', '第二网格', '第三网格'];
const BUILDINGS_PER_GRID = 4;

/** The position of the invented subdistrict: in the sea, where nobody lives. */
const ORIGIN = { lat: 30.5, lng: 123.5 };
/** The communities form a row, about a kilometre apart; buildings are about 60 metres apart. */
const COMMUNITY_STEP = 0.01;
const BUILDING_STEP = 0.0006;

/** 区: the root of the tree, whose administrator sets everything up. */
export const district = node('d-linlan', 'district', '临澜区', null);

/** 街道: the node whose officer oversees the three communities. */
export const subdistrict = node('s-hexu', 'subdistrict', '和煦街道', district);

/** 组织树: district, subdistrict, three communities, three grids each, four buildings a grid. */
export const nodes: readonly OrgNode[] = [
  district,
  subdistrict,
  ...COMMUNITIES.flatMap(communityNodes),
];

export const byId: ReadonlyMap<NodeId, OrgNode> = new Map(nodes.map((one) => [one._id, one]));

/** @throws Error when the seed names a node that it does not make */
export function nodeOf(id: NodeId): OrgNode {
  const found = byId.get(id);
  if (!found) throw new Error(`the seed has no node ${id}`);
  return found;
}

export function communityId(key: CommunityKey): NodeId {
  return `c-${key}`;
}

export function gridId(key: CommunityKey, number: number): NodeId {
  return `g-${key}-${number}`;
}

export function buildingId(key: CommunityKey, number: number): NodeId {
  return `b-${key}-${number}`;
}

/** 地点: a flat in a building. */
export function flat(key: CommunityKey, building: number, detail: string): Place {
  const { _id, ancestors } = nodeOf(buildingId(key, building));
  return { nodeId: _id, ancestors, detail };
}

function communityNodes({ key, name }: (typeof COMMUNITIES)[number]): OrgNode[] {
  const community = node(communityId(key), 'community', name, subdistrict);
  const below = GRIDS.flatMap((gridName, index) => {
    const grid = node(gridId(key, index + 1), 'grid', gridName, community);
    const buildings = Array.from({ length: BUILDINGS_PER_GRID }, (_, offset) => {
      const number = index * BUILDINGS_PER_GRID + offset + 1;
      const building = node(buildingId(key, number), 'building', `${number}号楼`, grid);
      return { ...building, point: pointOf(key, number) };
    });
    return [grid, ...buildings];
  });
  return [community, ...below];
}

/** The position of a building of a community. */
export function pointOf(key: CommunityKey, building: number): Point {
  const row = Math.floor((building - 1) / BUILDINGS_PER_GRID);
  const column = (building - 1) % BUILDINGS_PER_GRID;
  const community = COMMUNITIES.findIndex((one) => one.key === key);
  return {
    lat: degrees(ORIGIN.lat + row * BUILDING_STEP),
    lng: degrees(ORIGIN.lng + community * COMMUNITY_STEP + column * BUILDING_STEP),
  };
}

/** Four decimal places are precise to ten metres. */
function degrees(value: number): number {
  return Number(value.toFixed(4));
}

function node(id: NodeId, kind: OrgKind, name: string, parent: OrgNode | null): OrgNode {
  const ancestors = [...(parent?.ancestors ?? []), id];
  return { _id: id, kind, name, parent: parent?._id ?? null, ancestors };
}
