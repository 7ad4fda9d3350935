import { isWithin, type NodeId, nearestOfKind } from '../../core/domain/org/org';
import type { OnRoll } from '../../core/domain/request/model/avoided';
import type { Directory } from '../../core/domain/studio/directory';
import { _ } from './cloud';
import { MOST_ROWS } from './table';
import { people } from './tables';

const FIELDS = ['name', 'called', 'standings', 'roles'] as const;

/**
 * 名册: the volunteers of this subdistrict's studios, and of studios elsewhere that serve the place, and
 * whoever holds a role over it. Read only when somebody names a person.
 */
export async function rollAround(
  ancestors: readonly NodeId[],
  directory: Directory,
): Promise<readonly OnRoll[]> {
  const around = nearestOfKind('subdistrict', ancestors, directory.nodes)?._id ?? ancestors[0];
  if (around === undefined) return [];
  const state = _.in(['applied', 'approved', 'paused']);
  const elsewhere = [...directory.studios.values()].filter(
    (studio) =>
      !isWithin(around, studio.ancestors) &&
      studio.serves.some((node) => isWithin(node, ancestors)),
  );
  const ids = elsewhere.map(({ _id }) => _id);
  const wanted = [
    { standings: _.elemMatch({ ancestors: around, state }) },
    { 'roles.node': _.in([...ancestors]) },
    ...(ids.length > 0 ? [{ standings: _.elemMatch({ studioId: _.in(ids), state }) }] : []),
  ];
  const found = await Promise.all(
    wanted.map((where) => people.list({ where, limit: MOST_ROWS, fields: FIELDS })),
  );
  return [...new Map(found.flat().map((one) => [one._id, one])).values()];
}
