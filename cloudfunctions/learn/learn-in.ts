import type { NodeId } from '../../core/domain/org/org';
import { type Lesson, learnLessons, NO_LESSONS } from '../../core/suggest/lessons';
import { kindModel } from '../kind/model';
import type { LessonsRecord } from '../store/collections/lessons';
import { lessons } from '../store/tables';
import type { DueLesson } from './due-lesson';

/** How many ids of the latest lessons are kept; more than one run can count. */
const NAMES_KEPT = 1000;

/**
 * Counts lessons in one subdistrict, with one conditional write.
 *
 * @param known the present counts; null when there are none
 * @returns the lessons that are counted, now or before; none when another run was faster
 */
export async function learnIn(
  place: NodeId,
  known: LessonsRecord | null,
  due: readonly DueLesson[],
): Promise<readonly DueLesson[]> {
  const before = known ?? { _id: place, version: 0, taken: [], ...NO_LESSONS };
  const fresh = due.filter(({ name }) => !before.taken.includes(name));
  const examples = fresh.flatMap(({ lesson }): readonly Lesson[] => (lesson ? [lesson] : []));
  if (examples.length === 0) return due;
  const learnt = learnLessons(before, examples, kindModel());
  const version = before.version + 1;
  const taken = [...before.taken, ...fresh.map(({ name }) => name)].slice(-NAMES_KEPT);
  const after = { ...learnt, version, taken };
  const written = known
    ? await lessons.update({ _id: place, version: before.version }, after)
    : Number(await lessons.insert({ _id: place, ...after }));
  return written === 1 ? due : [];
}
