import type { Lately } from '../../core/domain/routing/staffing';
import type { StudioId } from '../../core/domain/studio/studio';
import { daysAfter, type Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { lately, requests } from '../store/tables';
import { countedByStudio } from './counted-by-studio';

/** How many studios are counted at a time. */
const AT_ONCE = 50;

/** How long a studio's answers count. */
const DAYS = 30;

/**
 * 记近况: counts how these studios answered in the last 30 days, from the requests themselves (without
 * those that volunteers filed for themselves). Only changes are written. Routing needs nothing else,
 * because the current load is read with every request.
 */
export async function recordLately(
  studios: readonly StudioId[],
  now: Moment,
  until: number,
): Promise<void> {
  const since = daysAfter(now, -DAYS);
  for (let from = 0; from < studios.length && Date.now() < until; from += AT_ONCE) {
    await recordSome(studios.slice(from, from + AT_ONCE), since);
  }
}

async function recordSome(ids: readonly StudioId[], since: Moment): Promise<void> {
  const [taken, lost, known] = await Promise.all([
    countTaken(ids, since),
    countLost(ids, since),
    lately.list({ where: { _id: _.in([...ids]) }, limit: ids.length }),
  ]);
  const before = new Map(known.map((one) => [one._id, one]));
  const records = ids.map((id) => ({ _id: id, ...recordOf(id, taken, lost) }));
  const news = records.filter(({ _id, asked, lost: losses }) => {
    const one = before.get(_id);
    return one?.asked !== asked || one.lost !== losses;
  });
  await Promise.all(
    news.map((record) => (before.has(record._id) ? lately.put(record) : lately.insert(record))),
  );
}

type Counts = Awaited<ReturnType<typeof countedByStudio>>;

function recordOf(id: StudioId, taken: Counts, lost: Counts): Lately {
  const losses = lost.get(id) ?? 0;
  return { asked: (taken.get(id) ?? 0) + losses, lost: losses };
}

/** Requests owned by an office again; the earlier studio is counted among those that lost them. */
const WITH_OFFICE = ['submitted', 'referred'];

/** Requests that a member of the studio accepted and still has, or has done. */
async function countTaken(ids: readonly StudioId[], since: Moment): Promise<Counts> {
  return countedByStudio(
    (await requests.aggregate())
      .match({
        'assignee.studioId': _.in([...ids]),
        counted: true,
        submittedAt: _.gte(since),
        state: _.nin(WITH_OFFICE),
      })
      .group({ _id: '$assignee.studioId', count: _.aggregate.sum(1) })
      .limit(ids.length)
      .end(),
  );
}

/** Requests that it had and did not do. */
async function countLost(ids: readonly StudioId[], since: Moment): Promise<Counts> {
  return countedByStudio(
    (await requests.aggregate())
      .match({ tried: _.in([...ids]), counted: true, submittedAt: _.gte(since) })
      .unwind('$tried')
      .match({ tried: _.in([...ids]) })
      .group({ _id: '$tried', count: _.aggregate.sum(1) })
      .limit(ids.length)
      .end(),
  );
}
