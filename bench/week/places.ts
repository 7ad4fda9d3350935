import type { OrgKind, OrgNode, Place } from '../../core/domain/org/org';

/** 一条街道: one subdistrict, its communities, three grids in each, four buildings in a grid. */
export interface Places {
  readonly subdistrict: OrgNode;
  readonly communities: readonly OrgNode[];
  /** By community, in the order of `communities`. */
  readonly buildings: readonly (readonly OrgNode[])[];
  readonly nodes: readonly OrgNode[];
  /** A flat, with the part of the address that anybody may see. */
  flat(building: OrgNode, door: string): Place;
}

const GRIDS = 3;
const BUILDINGS_PER_GRID = 4;

export function placesOf(communityCount: number): Places {
  const subdistrict = node('street', 'subdistrict', '试验街道', null);
  const communities: OrgNode[] = [];
  const buildings: OrgNode[][] = [];
  const nodes: OrgNode[] = [subdistrict];
  for (let index = 0; index < communityCount; index += 1) {
    const community = node(`c${index}`, 'community', `第${index + 1}社区`, subdistrict);
    const below = gridsOf(community);
    communities.push(community);
    buildings.push(below.filter(({ kind }) => kind === 'building'));
    nodes.push(community, ...below);
  }
  const flat = ({ _id, ancestors }: OrgNode, detail: string): Place => ({
    nodeId: _id,
    ancestors,
    detail,
  });
  return { subdistrict, communities, buildings, nodes, flat };
}

function gridsOf(community: OrgNode): OrgNode[] {
  return Array.from({ length: GRIDS }, (_, index) => {
    const grid = node(`${community._id}-g${index}`, 'grid', `第${index + 1}网格`, community);
    const first = index * BUILDINGS_PER_GRID;
    const houses = Array.from({ length: BUILDINGS_PER_GRID }, (_, offset) => {
      const number = first + offset + 1;
      return node(`${community._id}-b${number}`, 'building', `${number}号楼`, grid);
    });
    return [grid, ...houses];
  }).flat();
}

function node(_id: string, kind: OrgKind, name: string, parent: OrgNode | null): OrgNode {
  const ancestors = [...(parent?.ancestors ?? []), _id];
  return { _id, kind, name, parent: parent?._id ?? null, ancestors };
}
