import {
  countDay,
  type Day,
  type DayFigures,
  dayAround,
  dayOf,
  figuresNode,
} from '../../core/domain/figures/figures';
import type { NodeId } from '../../core/domain/org/org';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { requests } from '../store/tables';
import { walk } from '../store/walk';
import { keepDays } from './keep-days';
import { type Reached, someAtATime } from './reached';

/** One day of one place, named by a moment of it. */
interface Bucket {
  readonly node: NodeId;
  readonly day: Day;
  readonly moment: Moment;
}

/**
 * 重新清点: counts anew each day at each place of which a request changed. It costs what changed,
 * not what exists.
 *
 * @param from requests that changed at or after this moment
 * @throws Error when somebody else counted the same at the same time; the next run does it again
 */
export async function countChanged(
  from: Moment,
  directory: Directory,
  now: Moment,
  until: number,
): Promise<Reached> {
  let done = 0;
  const changed = walk(requests, {
    where: {},
    by: 'changedAt',
    momentOf: (request) => request.changedAt,
    from,
    fields: ['ancestors', 'submittedAt', 'changedAt'],
  });
  for await (const some of changed) {
    const buckets = bucketsOf(some, directory);
    const counted = new Map<NodeId, Record<Day, DayFigures>>();
    await someAtATime(buckets, async (bucket) => {
      const figures = await count(bucket, directory);
      counted.set(bucket.node, { ...counted.get(bucket.node), [bucket.day]: figures });
    });
    await keepDays(counted, directory, now);
    done += buckets.length;
    if (Date.now() > until) return { done, upTo: some.at(-1)?.changedAt ?? from };
  }
  return { done, upTo: now };
}

function bucketsOf(changed: readonly ServiceRequest[], { nodes }: Directory): Bucket[] {
  const buckets = changed.map(({ ancestors, submittedAt }) => ({
    node: figuresNode(ancestors, nodes),
    day: dayOf(submittedAt),
    moment: submittedAt,
  }));
  return [...new Map(buckets.map((bucket) => [`${bucket.node} ${bucket.day}`, bucket])).values()];
}

async function count({ node, moment }: Bucket, { nodes }: Directory): Promise<DayFigures> {
  const { from, until } = dayAround(moment);
  const found: ServiceRequest[] = [];
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
    // A request in a community below is counted there.
    found.push(...some.filter(({ ancestors }) => figuresNode(ancestors, nodes) === node));
  }
  return countDay(found);
}
