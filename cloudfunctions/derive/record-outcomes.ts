import { OUTCOME_DAYS } from '../../core/domain/base/limits';
import { SATISFIED } from '../../core/domain/figures/figures';
import type { Directory } from '../../core/domain/studio/directory';
import { isSameRecord } from '../../core/domain/studio/record';
import type { StudioId } from '../../core/domain/studio/studio';
import { daysAfter, type Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import type { Where } from '../store/table';
import { requests, studios } from '../store/tables';
import { countedByStudio } from './counted-by-studio';

/** How many studios are counted at a time. */
const AT_ONCE = 50;

/**
 * 记办了多少: stores each studio's results on the studio once a day, so that the list of studios reads
 * nothing more. Only changes are written, without a new version, so that they do not disturb somebody
 * who is editing the studio.
 */
export async function recordOutcomes(
  directory: Directory,
  now: Moment,
  until: number,
): Promise<void> {
  const ids = [...directory.studios.keys()];
  const since = daysAfter(now, -OUTCOME_DAYS);
  for (let from = 0; from < ids.length && Date.now() < until; from += AT_ONCE) {
    await recordSome(ids.slice(from, from + AT_ONCE), since);
  }
}

async function recordSome(ids: readonly StudioId[], since: Moment): Promise<void> {
  const [done, rated, satisfied, known] = await Promise.all([
    many(ids, since, { state: 'closed' }),
    many(ids, since, { rating: _.neq(null) }),
    many(ids, since, { 'rating.stars': _.gte(SATISFIED) }),
    studios.list({ where: { _id: _.in([...ids]) }, limit: ids.length, fields: ['record'] }),
  ]);
  await Promise.all(
    known.map(async ({ _id, record }) => {
      const of = (counts: ReadonlyMap<StudioId, number>) => counts.get(_id) ?? 0;
      const next = { done: of(done), rated: of(rated), satisfied: of(satisfied) };
      if (!isSameRecord(record, next)) await studios.update({ _id }, { record: _.set(next) });
    }),
  );
}

async function many(ids: readonly StudioId[], since: Moment, outcome: Where) {
  return countedByStudio(
    (await requests.aggregate())
      .match({
        'assignee.studioId': _.in([...ids]),
        counted: true,
        submittedAt: _.gte(since),
        ...outcome,
      })
      .group({ _id: '$assignee.studioId', count: _.aggregate.sum(1) })
      .limit(ids.length)
      .end(),
  );
}
