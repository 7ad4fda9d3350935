import { eachAlone } from '../runtime/each-alone';
import { _ } from '../store/cloud';
import { readDirectory } from '../store/directory-cache';
import { lessons, requests } from '../store/tables';
import { type DueLesson, dueLessons } from './due-lesson';
import { learnIn } from './learn-in';

/** The most lessons of a run; the rest waits for the next one. */
const MOST = 200;

/**
 * 云函数 `learn`: wakes each hour and adds what was learnt of kinds to the counts of its subdistrict,
 * so that guessing follows what people there call things, without a deployment.
 *
 * Counts are written first, with the names of the lessons in them; then the lessons are crossed off. A
 * run that dies in between leaves lessons that are due and named: the next one only crosses them off.
 *
 * @returns how many lessons were crossed off
 */
export async function main(): Promise<{ learnt: number }> {
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
  const crossed = await eachAlone('cross off', [...nowhere, ...done.flat()], crossOff);
  return { learnt: crossed.reduce((sum, one) => sum + one, 0) };
}

function recordsOf(places: readonly string[]) {
  return { where: { _id: _.in([...places]) }, limit: MOST };
}

/** Unless it was corrected again meanwhile: then it is another lesson, and stays due. */
function crossOff({ requestId, dueAt }: DueLesson): Promise<number> {
  return requests.update({ _id: requestId, lessonDueAt: dueAt }, { lessonDueAt: null });
}
