import {
  countDay,
  type Day,
  type DayFigures,
  dayAround,
  dayOf,
  type Figured,
  figuresNode,
} from '../../core/domain/figures/figures';
import type { NodeId } from '../../core/domain/org/org';
import { RANKS, type ServiceRequest } from '../../core/domain/request/model/state';
import { eventsOf } from '../../core/domain/request/model/timeline';
import type { Directory } from '../../core/domain/studio/directory';
import type { StudioId } from '../../core/domain/studio/studio';
import { dueFor } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { requests } from '../store/tables';
import { walk } from '../store/walk';
import { keepDays } from './keep-days';
import { someAtATime } from './reached';

/** One day of one place, identified by a moment of the day. */
interface Bucket {
  readonly node: NodeId;
  readonly day: Day;
  readonly moment: Moment;
}

/** How many changed requests one run counts. */
const AT_ONCE = 500;

/** The fields that are read of a changed request. */
const FIELDS = ['ancestors', 'submittedAt', 'assignee', 'tried', 'due', 'timeline'] as const;
type Changed = Pick<ServiceRequest, '_id' | (typeof FIELDS)[number]>;

/** The fields that say where and when a request is counted. */
type Counting = Pick<ServiceRequest, 'ancestors' | 'submittedAt'>;

/** What was counted again, and what is left for the next run. */
export interface Counted {
  /** How many days of a place. */
  readonly days: number;
  /** Studios involved in these requests, whose recent record may have changed. */
  readonly studios: readonly StudioId[];
  readonly left: boolean;
}

/**
 * 重新清点: counts each day and place again in which a request changed. The cost depends on the changes,
 * not on what is stored. A run that dies leaves everything due, and counting twice changes nothing.
 *
 * @throws Error when another run counted the same at the same time; the next run repeats it
 */
export async function countChanged(
  directory: Directory,
  now: Moment,
  until: number,
): Promise<Counted> {
  let days = 0;
  const studios = new Set<StudioId>();
  for (;;) {
    const some = await changedRequests(now);
    days += await recount(some.flatMap(whereItWas), directory, now);
    await crossOff(some);
    for (const id of some.flatMap(studiosOf)) studios.add(id);
    const left = some.length === AT_ONCE;
    if (!left || Date.now() > until) return { days, studios: [...studios], left };
  }
}

function changedRequests(now: Moment): Promise<Changed[]> {
  return requests.list({
    where: { rank: _.in([...RANKS]), due: _.elemMatch({ job: 'count', at: _.lte(now) }) },
    limit: AT_ONCE,
    fields: FIELDS,
  });
}

/** Only requests that were read: a later change has another moment and stays due. */
async function crossOff(counted: readonly Changed[]): Promise<void> {
  if (counted.length === 0) return;
  const moments = counted.flatMap((request) => dueFor(request, 'count') ?? []);
  await requests.update(
    { _id: _.in(counted.map(({ _id }) => _id)) },
    { due: _.pull({ job: 'count', at: _.in(moments) }) },
  );
}

/** The place where it is counted, and where it was before its place was corrected. */
function whereItWas({ ancestors, submittedAt, timeline }: Changed): Counting[] {
  const before = eventsOf(timeline, 'request.relocated').map(({ from }) => from.ancestors);
  return [ancestors, ...before].map((path) => ({ ancestors: path, submittedAt }));
}

function studiosOf({ assignee, tried }: Changed): readonly StudioId[] {
  return assignee ? [assignee.studioId, ...tried] : tried;
}

/**
 * Counts the places and days of these requests again, before and after their change; returns how many
 * days.
 */
export async function recount(
  some: readonly Counting[],
  directory: Directory,
  now: Moment,
): Promise<number> {
  const buckets = bucketsOf(some, directory);
  const counted = new Map<NodeId, Record<Day, DayFigures>>();
  await someAtATime(buckets, async (bucket) => {
    const figures = await count(bucket, directory);
    counted.set(bucket.node, { ...counted.get(bucket.node), [bucket.day]: figures });
  });
  await keepDays(counted, directory, now);
  return buckets.length;
}

function bucketsOf(changed: readonly Counting[], { nodes }: Directory): Bucket[] {
  const buckets = changed.map(({ ancestors, submittedAt }) => ({
    node: figuresNode(ancestors, nodes),
    day: dayOf(submittedAt),
    moment: submittedAt,
  }));
  return [...new Map(buckets.map((bucket) => [`${bucket.node} ${bucket.day}`, bucket])).values()];
}

async function count({ node, moment }: Bucket, { nodes }: Directory): Promise<DayFigures> {
  const { from, until } = dayAround(moment);
  const found: Figured[] = [];
  const day = walk(requests, {
    where: { ancestors: node, submittedAt: _.lt(until) },
    by: 'submittedAt',
    momentOf: (request) => request.submittedAt,
    from,
    fields: [
      'ancestors',
      'submittedAt',
      'category',
      'counted',
      'lackedHands',
      'answeredInTime',
      'solved',
      'rating',
    ],
  });
  for await (const some of day) {
    // A request in a community below is counted at that community.
    found.push(...some.filter(({ ancestors }) => figuresNode(ancestors, nodes) === node));
  }
  return countDay(found);
}
