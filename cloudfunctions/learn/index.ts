import type { ApiResult } from '../../core/contract/api-event';
import { caller, refused } from '../runtime/caller';
import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { readDirectory } from '../store/directory-cache';
import { keepPace } from '../store/pace';
import { lessons, requests } from '../store/tables';
import { type DueLesson, dueLessons } from './due-lesson';
import { learnIn } from './learn-in';

/** The most lessons of a run; the rest waits for the next one. */
const MOST = 200;

/** Its share of the plan's queries per second, beside `patrol`. */
const SHARE = 1 / 10;
const PACED_MS = 8_000;

/**
 * 云函数 `learn`: called by `patrol` alone, at most once an hour, when there are lessons. It adds them to the
 * counts of their subdistrict, so that suggestions follow local usage without a deployment. Counts are
 * written first, together with the ids of the lessons; then the lessons are marked as done. If a run
 * dies in between, the next one finds their ids and only marks them.
 *
 * @returns how many lessons were marked as done
 */
export async function main(): Promise<{ learnt: number } | ApiResult<never>> {
  if (caller() !== 'patrol') return refused('cloud/timer-only');
  keepPace(SHARE, PACED_MS);
  const now = new Date().toISOString();
  const due = await dueLessons(now, MOST, readDirectory());
  const places = [...new Set(due.flatMap(({ subdistrict }) => subdistrict ?? []))];
  const known = places.length > 0 ? await lessons.list(recordsOf(places)) : [];
  const done = await eachAlone('learn', places, (place) =>
    learnIn(
      place,
      known.find(({ _id }) => _id === place) ?? null,
      due.filter(({ subdistrict }) => subdistrict === place),
    ),
  );
  const nowhere = due.filter(({ subdistrict }) => subdistrict === null);
  return { learnt: await crossOff([...nowhere, ...done.flat()]) };
}

function recordsOf(places: readonly string[]) {
  return { where: { _id: _.in([...places]) }, limit: MOST };
}

/** A request that was corrected again meanwhile is a new lesson with another moment, and stays due. */
async function crossOff(learnt: readonly DueLesson[]): Promise<number> {
  if (learnt.length === 0) return 0;
  const moments = learnt.map(({ dueAt }) => dueAt);
  return requests.update(
    { _id: _.in(learnt.map(({ requestId }) => requestId)) },
    { due: _.pull({ job: 'learn', at: _.in(moments) }) },
  );
}
