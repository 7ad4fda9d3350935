import type { Lately } from '../../core/domain/routing/staffing';
import type { Directory } from '../../core/domain/studio/directory';
import type { StudioId } from '../../core/domain/studio/studio';
import { daysAfter, type Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { lately, requests } from '../store/tables';

/** Each studio's record is rewritten about once an hour, in a minute of its own. */
const SLOTS = 60;
/** So many studios in one minute; a city with more takes longer than an hour to come round. */
const AT_ONCE = 50;

/** How long a studio's answers are remembered. */
const DAYS = 30;

const MINUTE_MS = 60_000;

/**
 * 记近况: how studios have answered in the last 30 days, counted anew from the requests themselves
 * (without those that volunteers asked for themselves), a
 * few studios a minute. A minute that is missed is made up an hour later; routing needs no more than
 * that, since what a studio carries at the moment is read with every request.
 */
export async function recordLately(directory: Directory, now: Moment): Promise<void> {
  const ids = turnOf(directory, now);
  if (ids.length === 0) return;
  const since = daysAfter(now, -DAYS);
  const [taken, lost] = await Promise.all([countTaken(ids, since), countLost(ids, since)]);
  await Promise.all(ids.map((id) => lately.put({ _id: id, ...recordOf(id, taken, lost) })));
}

/** The studios whose minute this is. */
function turnOf({ studios }: Directory, now: Moment): StudioId[] {
  const slots = Math.max(SLOTS, Math.ceil(studios.size / AT_ONCE));
  const slot = Math.floor(Date.parse(now) / MINUTE_MS) % slots;
  return [...studios.keys()].sort().filter((_id, index) => index % slots === slot);
}

type Counts = ReadonlyMap<StudioId, number>;

function recordOf(id: StudioId, taken: Counts, lost: Counts): Lately {
  const losses = lost.get(id) ?? 0;
  return { asked: (taken.get(id) ?? 0) + losses, lost: losses };
}

/** Owned by an office again: the studio that had it before is counted among those that lost it. */
const WITH_OFFICE = ['submitted', 'referred'];

/** Requests that somebody of the studio took and still has, or did. */
async function countTaken(ids: readonly StudioId[], since: Moment): Promise<Counts> {
  return counted(
    requests
      .aggregate()
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
  return counted(
    requests
      .aggregate()
      .match({ tried: _.in([...ids]), counted: true, submittedAt: _.gte(since) })
      .unwind('$tried')
      .match({ tried: _.in([...ids]) })
      .group({ _id: '$tried', count: _.aggregate.sum(1) })
      .limit(ids.length)
      .end(),
  );
}

async function counted(answer: unknown): Promise<Counts> {
  const { list } = (await answer) as { list: { _id: StudioId; count: number }[] };
  return new Map(list.map(({ _id, count }) => [_id, count]));
}
