import type { OrgChoice } from '../../../../core/contract/org';
import { query } from '../call/call';

/**
 * 选楼: the choices on the way to a building. Residents know their community and the number of the
 * building, but not the 网格, so grids and levels with a single node are skipped.
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
