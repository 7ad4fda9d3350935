import { type NodeId, nearestOfKind } from '../../core/domain/org/org';
import type { Directory } from '../../core/domain/studio/directory';
import { type LessonBook, openLessons } from '../../core/suggest/lessons';
import { _ } from '../store/cloud';
import { lessons } from '../store/tables';

interface Opened {
  readonly version: number;
  readonly book: LessonBook;
}

/** A warm function keeps the books of places that asked for it; a subdistrict has one. */
const MOST_KEPT = 20;

const opened = new Map<NodeId, Opened>();

/**
 * 当地的经验: what was learnt in the subdistrict of a place. Kept in the function's memory; whether there
 * is more is one small question that is answered with nothing as long as there is none.
 */
export async function localLessons(
  ancestors: readonly NodeId[],
  { nodes }: Directory,
): Promise<LessonBook | undefined> {
  const place = nearestOfKind('subdistrict', ancestors, nodes)?._id;
  if (!place) return undefined;
  const known = opened.get(place);
  const where = known ? { _id: place, version: _.neq(known.version) } : { _id: place };
  const [news] = await lessons.list({
    where,
    limit: 1,
    fields: ['version', 'categories', 'counts'],
  });
  if (!news) return known?.book;
  const { version } = news;
  const book = openLessons(news);
  if (opened.size >= MOST_KEPT) opened.clear();
  opened.set(place, { version, book });
  return book;
}
