import { categoryOf } from '../../core/domain/category/category';
import { lessonWeight } from '../../core/domain/category/lesson';
import { type NodeId, nearestOfKind } from '../../core/domain/org/org';
import { saysNothing } from '../../core/domain/request/model/nonsense';
import { RANKS, type ServiceRequest } from '../../core/domain/request/model/state';
import type { Directory } from '../../core/domain/studio/directory';
import { dueFor } from '../../core/domain/time/due';
import type { Moment } from '../../core/domain/time/moment';
import type { Lesson } from '../../core/suggest/lessons';
import { _ } from '../store/cloud';
import { requests } from '../store/tables';

/** The fields of a request that a lesson needs. */
const FIELDS = ['what', 'category', 'corrected', 'due', 'ancestors'] as const;

type Due = Pick<ServiceRequest, '_id' | (typeof FIELDS)[number]>;

/** 到时候学的一课 */
export interface DueLesson {
  readonly requestId: string;
  readonly dueAt: Moment;
  /** The same request corrected again later is a new lesson. */
  readonly name: string;
  /** Null when there is nothing to learn: no words, or no subdistrict. */
  readonly lesson: Lesson | null;
  readonly subdistrict: NodeId | null;
}

/** Some of the lessons that are due. */
export async function dueLessons(
  now: Moment,
  most: number,
  directory: Promise<Directory>,
): Promise<DueLesson[]> {
  const [due, { nodes }] = await Promise.all([
    requests.list({
      where: { rank: _.in([...RANKS]), due: _.elemMatch({ job: 'learn', at: _.lte(now) }) },
      limit: most,
      fields: FIELDS,
    }),
    directory,
  ]);
  return due.flatMap((request: Due) => {
    const { _id, ancestors } = request;
    const dueAt = dueFor(request, 'learn');
    if (dueAt === null) return [];
    const subdistrict = nearestOfKind('subdistrict', ancestors, nodes)?._id ?? null;
    const name = `${_id}@${dueAt}`;
    return [{ requestId: _id, dueAt, name, lesson: lessonOf(request), subdistrict }];
  });
}

function lessonOf({ what, category, corrected }: Due): Lesson | null {
  if (saysNothing(what)) return null;
  const { sealed } = categoryOf(category);
  return { text: what, category, sealed, weight: lessonWeight({ corrected }) };
}
