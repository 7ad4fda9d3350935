import type { OpenId } from '../../core/domain/base/identity';
import {
  buildStaffing,
  type Carried,
  type StaffingSources,
} from '../../core/domain/routing/build-staffing';
import { Staffing } from '../../core/domain/routing/staffing';
import type { StudioId } from '../../core/domain/studio/studio';
import { _ } from './cloud';
import { latelyOf } from './lately-cache';
import { MOST_ROWS } from './table';
import { people, requests } from './tables';

/** Studios per query: about fifty volunteers in each keep the result under the platform's cap. */
const STUDIOS_AT_ONCE = 20;

/**
 * 人手: the members of each studio, their load, and the studio's recent record. All queries run in
 * parallel: one round trip for any number of studios, and one more if somebody serves other studios
 * too.
 */
export async function staffingOf(studioIds: readonly StudioId[]): Promise<Staffing> {
  const ids = [...new Set(studioIds)];
  if (ids.length === 0) return new Staffing();
  const [members, carried, records] = await Promise.all([
    inSlices(ids, membersOf),
    inSlices(ids, carriedBy),
    inSlices(ids, latelyOf),
  ]);
  const elsewhere = await carriedElsewhere(members, ids);
  return buildStaffing(ids, { members, carried: [...carried, ...elsewhere], lately: records });
}

function membersOf(ids: readonly StudioId[]): Promise<StaffingSources['members'][number][]> {
  return people.list({
    where: { standings: _.elemMatch({ studioId: _.in([...ids]), state: 'approved' }) },
    limit: MOST_ROWS,
    fields: ['name', 'called', 'standings', 'terms', 'qualifications'],
  });
}

/** Requests waiting or in progress, counted by studio, assignee and asker. */
async function carriedBy(ids: readonly StudioId[]): Promise<Carried[]> {
  const $ = _.aggregate;
  const { list } = (await (
    await requests.aggregate()
  )
    .match({ 'owner.studioId': _.in([...ids]), state: _.in(['offered', 'accepted']) })
    .group({
      _id: {
        studioId: '$owner.studioId',
        state: '$state',
        openid: '$owner.openid',
        asker: '$asker',
      },
      count: $.sum(1),
    })
    .limit(MOST_ROWS)
    .end()) as { list: { _id: Omit<Carried, 'count'>; count: number }[] };
  // A waiting request has no openid to group by; its key then comes back without one.
  return list.map(({ _id, count }) => ({ ..._id, openid: _id.openid ?? null, count }));
}

/**
 * Adds what members have in hand for other studios, because their limit holds for all studios
 * together. If everybody serves a single studio, nothing is read.
 */
async function carriedElsewhere(
  members: StaffingSources['members'],
  ids: readonly StudioId[],
): Promise<Carried[]> {
  const several = members.filter(({ standings }) =>
    standings.some(({ studioId, state }) => state !== 'applied' && !ids.includes(studioId)),
  );
  if (several.length === 0) return [];
  const $ = _.aggregate;
  const openids = [...new Set(several.map(({ _id }) => _id))];
  const { list } = (await (
    await requests.aggregate()
  )
    .match({
      'assignee.openid': _.in(openids),
      state: 'accepted',
      'owner.studioId': _.nin([...ids]),
    })
    .group({ _id: { studioId: '$owner.studioId', openid: '$assignee.openid' }, count: $.sum(1) })
    .limit(MOST_ROWS)
    .end()) as { list: { _id: { studioId: StudioId; openid: OpenId }; count: number }[] };
  return list.map(({ _id, count }) => ({ ..._id, asker: null, state: 'accepted', count }));
}

async function inSlices<Row>(
  ids: readonly StudioId[],
  read: (slice: readonly StudioId[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const slices = Array.from({ length: Math.ceil(ids.length / STUDIOS_AT_ONCE) }, (_none, index) =>
    ids.slice(index * STUDIOS_AT_ONCE, (index + 1) * STUDIOS_AT_ONCE),
  );
  return (await Promise.all(slices.map(read))).flat();
}
