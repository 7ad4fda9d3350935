import { Refusal } from '../../../core/domain/base/refusal';
import { categoryOf } from '../../../core/domain/category/category';
import { heldAt, isOffice } from '../../../core/domain/org/office';
import type { NodeId } from '../../../core/domain/org/org';
import {
  type Charge,
  chargesGivenUp,
  leftWithNobody,
  othersFor,
} from '../../../core/domain/routing/coverage';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Studio } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import { _ } from '../../store/cloud';
import { staffingOf } from '../../store/staffing';
import { MOST_ROWS } from '../../store/table';
import { people } from '../../store/tables';

/**
 * 没人管: the first category and place that this change would leave with nobody, or null. Reads nothing
 * when the studio gives nothing up, otherwise makes one round trip.
 */
export async function leavesNobody(
  before: Studio,
  after: Studio,
  directory: Directory,
  now: Moment,
): Promise<Charge | null> {
  const charges = chargesGivenUp(before, after, directory);
  if (charges.length === 0) return null;
  const [staffing, held] = await Promise.all([
    staffingOf(charges.flatMap((charge) => othersFor(charge, before._id, directory))),
    heldNodes([...new Set(charges.flatMap(({ place }) => place.ancestors))], now),
  ]);
  return leftWithNobody(charges, before._id, directory, staffing, held, now);
}

/** The nodes among these at which somebody holds an office. */
async function heldNodes(nodes: readonly NodeId[], now: Moment): Promise<ReadonlySet<NodeId>> {
  const holders = await people.list({
    where: { 'roles.node': _.in([...nodes]) },
    limit: MOST_ROWS,
    fields: ['roles'],
  });
  return new Set(
    holders.flatMap(({ roles }) =>
      heldAt(roles, now)
        .filter(isOffice)
        .map(({ node }) => node),
    ),
  );
}

/** The refusal of a change that would leave this category and place with nobody. */
export function refusalOf({ category, place }: Charge): Refusal {
  const kind = categoryOf(category).label;
  return new Refusal('studio/leaves-nobody', { kind, place: place.name });
}
