import { isClosed } from '../edit';
import { type HouseholdId, householdIdOf } from '../household';
import { isWithin, type NodeId, type OrgNode } from '../org';
import { mergedIn, standsFor } from '../paths';
import type { ComparedLine } from './compare';
import type { HouseholdRow } from './household-row';
import { nameKey } from './same-name';
import { type BadRow, isBad, type Level } from './tree-row';

/** 名册里的一户: what the sheet says of it, before it is made unreadable. */
export interface ListedHousehold {
  readonly id: HouseholdId;
  readonly node: NodeId;
  /** The telephones of the household, each once. */
  readonly lastFours: readonly string[];
  /** The first line that names it. */
  readonly line: number;
  /** `5号楼 602室` */
  readonly words: string;
}

interface Listed {
  readonly households: readonly ListedHousehold[];
  readonly bad: readonly BadRow[];
}

/** 对上楼栋: finds the building of each row below `base`; several rows of one flat are one household. */
export function listedHouseholds(
  base: Pick<OrgNode, '_id'>,
  nodes: ReadonlyMap<NodeId, OrgNode>,
  rows: readonly (HouseholdRow | BadRow)[],
): Listed {
  const buildings = [...nodes.values()].filter(
    ({ kind, ancestors }) => kind === 'building' && isWithin(base._id, ancestors),
  );
  const households = new Map<HouseholdId, ListedHousehold>();
  const bad: BadRow[] = [];
  for (const row of rows) {
    const found = isBad(row) ? row : placed(row, buildings, nodes);
    if (isBad(found)) bad.push(found);
    else add(found, households);
  }
  return { households: [...households.values()], bad };
}

/** One line for each household, which its outcome is known by. */
export function householdLines(
  households: readonly ListedHousehold[],
  outcomeOf: (household: ListedHousehold) => ComparedLine['outcome'],
): readonly ComparedLine[] {
  return households.map((one) => ({
    line: one.line,
    outcome: outcomeOf(one),
    words: one.words,
  }));
}

function add(one: ListedHousehold, households: Map<HouseholdId, ListedHousehold>): void {
  const before = households.get(one.id);
  const lastFours = [...new Set([...(before?.lastFours ?? []), ...one.lastFours])];
  households.set(one.id, { ...(before ?? one), lastFours });
}

function placed(
  { way, flat, lastFour, line }: HouseholdRow,
  buildings: readonly OrgNode[],
  nodes: ReadonlyMap<NodeId, OrgNode>,
): ListedHousehold | BadRow {
  const fitting = buildings.filter((one) => way.every((level) => isOnTheWay(level, one, nodes)));
  const merged = mergedIn(nodes.values());
  const standing = new Set(fitting.map(({ _id }) => standsFor(_id, merged)));
  const open = buildings.filter(
    ({ _id, ancestors }) => standing.has(_id) && !isClosed(ancestors, nodes),
  );
  const [building, other] = open;
  if (!building)
    return { line, reason: fitting.length > 0 ? '这栋楼已经停用了' : '没有找到这栋楼' };
  if (other) return { line, reason: '有几栋楼都叫这个名字，请写上社区、小区' };
  const id = householdIdOf({ nodeId: building._id, detail: flat });
  if (id === null) return { line, reason: '没有看懂房号' };
  const words = `${way.map(({ name }) => name).join(' · ')} ${flat}`;
  return { id, node: building._id, lastFours: [lastFour], line, words };
}

function isOnTheWay(level: Level, building: OrgNode, nodes: ReadonlyMap<NodeId, OrgNode>): boolean {
  const key = nameKey(level.kind, level.name);
  return building.ancestors.some((id) => {
    const node = nodes.get(id);
    return node?.kind === level.kind && nameKey(node.kind, node.name) === key;
  });
}
