import type { OrgChoice } from '../../../../core/contract/view';
import { query } from '../call/call';

/**
 * 选楼: the places to choose from on the way to a building. A resident knows the community and the
 * number on the house, not the 网格: levels with one node, and the grids, are passed through.
 */
export async function loadBuildings(parent: string | null): Promise<readonly OrgChoice[]> {
  const children = await query('org.children', { parent });
  const [only] = children;
  if (children.length === 1 && only?.hasChildren) return loadBuildings(only.id);
  const inside = await Promise.all(
    children.map((child) => (isGrid(child) ? below(child) : [child])),
  );
  return inside.flat().sort(byName);
}

function isGrid(place: OrgChoice): boolean {
  return place.kind === 'grid' && place.hasChildren;
}

function below(grid: OrgChoice): Promise<readonly OrgChoice[]> {
  return query('org.children', { parent: grid.id });
}

function byName(one: OrgChoice, other: OrgChoice): number {
  return one.name.localeCompare(other.name, 'zh-CN', { numeric: true });
}
