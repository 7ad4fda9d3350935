import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { readDirectory } from '../store/directory-cache';
import { keepPace } from '../store/pace';
import { lessons, requests } from '../store/tables';
import { type DueLesson, dueLessons } from './due-lesson';
import { learnIn } from './learn-in';

/** The most lessons of a run; the rest waits for the next one. */
const MOST = 200;

/** Of what the plan answers in a second, beside `patrol`. */
const SHARE = 1 / 10;
const PACED_MS = 8_000;

/**
 * 云函数 `learn`: called by `patrol`, once an hour at most, when there is something to learn. It adds what was learnt of kinds to the counts of its subdistrict,
 * so that guessing follows what people there call things, without a deployment.
 *
 * Counts are written first, with the names of the lessons in them; then the lessons are crossed off. A
 * run that dies in between leaves lessons that are due and named: the next one only crosses them off.
 *
 * @returns how many lessons were crossed off
 */
export async function main(): Promise<{ learnt: number }> {
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

/** What was corrected anew in the meantime is another lesson, with another moment, and stays due. */
async function crossOff(learnt: readonly DueLesson[]): Promise<number> {
  if (learnt.length === 0) return 0;
  const moments = learnt.map(({ dueAt }) => dueAt);
  return requests.update(
    { _id: _.in(learnt.map(({ requestId }) => requestId)) },
    { due: _.pull({ job: 'learn', at: _.in(moments) }) },
  );
}
