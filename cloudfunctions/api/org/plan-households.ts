import { isClosed } from '../../../core/domain/org/edit';
import type { KnownHousehold } from '../../../core/domain/org/household-list';
import type { NodeId, OrgNode } from '../../../core/domain/org/org';
import type { Places } from '../../../core/domain/org/sheet/columns';
import {
  householdLines,
  type ListedHousehold,
  listedHouseholds,
} from '../../../core/domain/org/sheet/compare-households';
import { readHouseholdRow } from '../../../core/domain/org/sheet/household-row';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import {
  type HouseholdSecret,
  householdKey,
  householdSecret,
  telephoneKey,
} from '../../runtime/household-keys';
import { _ } from '../../store/cloud';
import { MOST_ROWS, tableOf } from '../../store/table';
import type { PlanContent } from './plan-file';

const households = tableOf('households');

type Lines = readonly (readonly string[])[];

/**
 * 试算名册: which households are new, changed or known. Only keyed hashes go into the plan: neither it nor
 * the database says a telephone.
 *
 * @throws Refusal `org/no-secret`
 */
export async function planHouseholds(
  base: OrgNode,
  { nodes }: Directory,
  lines: Lines,
  { at, places }: { readonly at: number; readonly places: Places },
  now: Moment,
): Promise<PlanContent> {
  const secret = householdSecret();
  const rows = lines
    .slice(at + 1)
    .flatMap((cells, index) => readHouseholdRow(cells, places, at + index + 2) ?? []);
  const { households: listed, bad } = listedHouseholds(base, nodes, rows);
  const wanted = new Map(listed.map((one) => [one, hashed(one, secret, now)]));
  const known = await keysOf([...wanted.values()].map(({ _id }) => _id));
  const outcomeOf = (one: ListedHousehold) => {
    const next = wanted.get(one);
    const before = known.get(next?._id ?? '');
    if (!before) return 'new';
    return isSame(before, next?.keys ?? []) ? 'same' : 'changed';
  };
  const changed = listed.filter((one) => outcomeOf(one) !== 'same');
  return {
    lines: householdLines(listed, outcomeOf),
    bad,
    nodes: [],
    rows: [],
    households: changed.flatMap((one) => wanted.get(one) ?? []),
  };
}

/** Do all their buildings still stand where they stood? */
export function areStillThere(
  listed: readonly KnownHousehold[],
  nodes: ReadonlyMap<NodeId, OrgNode>,
): boolean {
  return listed.every(({ node }) => {
    const building = nodes.get(node);
    return building !== undefined && !isClosed(building.ancestors, nodes);
  });
}

function hashed(one: ListedHousehold, secret: HouseholdSecret, at: Moment): KnownHousehold {
  const { id, node, lastFours } = one;
  const keys = lastFours.map((lastFour) => telephoneKey(secret, id, lastFour)).sort();
  return { _id: householdKey(secret, id), keys, node, at, tries: [] };
}

async function keysOf(ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  const known = new Map<string, readonly string[]>();
  for (let from = 0; from < ids.length; from += MOST_ROWS) {
    const some = ids.slice(from, from + MOST_ROWS);
    const found = await households.list({
      where: { _id: _.in(some) },
      limit: MOST_ROWS,
      fields: ['keys'],
    });
    for (const { _id, keys } of found) known.set(_id, keys);
  }
  return known;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key) => other.includes(key));
}
