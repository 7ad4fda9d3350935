import type { OpenId } from '../../../core/domain/base/identity';
import { IDLE_DAYS } from '../../../core/domain/base/limits';
import type { Person } from '../../../core/domain/person/person';
import { daysAfter, type Moment } from '../../../core/domain/time/moment';
import { _ } from '../../store/cloud';
import type { Where } from '../../store/table';
import { requests } from '../../store/tables';

/**
 * 没接到事的: of these volunteers those who were approved at least 30 days ago, have nothing in hand, and of
 * whom no request of the last 30 days is. Counted from the requests, by an index.
 */
export async function idleAmong<Who extends Pick<Person, '_id' | 'standings'>>(
  volunteers: readonly Who[],
  now: Moment,
): Promise<readonly Who[]> {
  const since = daysAfter(now, -IDLE_DAYS);
  const known = volunteers.filter(({ standings }) =>
    standings.some(({ state, approvedAt }) => state === 'approved' && (approvedAt ?? '') <= since),
  );
  const openids = known.map(({ _id }) => _id);
  const [inHand, lately] = await Promise.all([
    assigneesAmong(openids, { state: 'accepted' }),
    assigneesAmong(openids, {
      state: _.in(['resolved', 'closed']),
      submittedAt: _.gte(since),
    }),
  ]);
  const busy = new Set([...inHand, ...lately]);
  return known.filter(({ _id }) => !busy.has(_id));
}

async function assigneesAmong(
  openids: readonly OpenId[],
  where: Where,
): Promise<readonly OpenId[]> {
  if (openids.length === 0) return [];
  const { list } = (await (
    await requests.aggregate()
  )
    .match({ 'assignee.openid': _.in([...openids]), ...where })
    .group({ _id: '$assignee.openid' })
    .limit(openids.length)
    .end()) as { list: { _id: OpenId }[] };
  return list.map(({ _id }) => _id);
}
