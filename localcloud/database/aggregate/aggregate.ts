import { Aggregator } from 'mingo/aggregator';
import { DatabaseError, refused } from '../database-error';
import { find } from '../operations/find';
import type { Session } from '../operations/session';
import { type Doc, isDoc } from '../values/value';
import { geoNear } from './geo-near';
import { lookupStage } from './lookup';
import { aggregateOptions } from './operators';
import { stageOrder } from './stages';

/** The number of results without a `$limit`, and the maximum. */
const DEFAULT_RESULTS = 20;
const MAX_RESULTS = 10_000;

/** The results of a pipeline, and which of its reads no index served. */
export interface Aggregated {
  docs: Doc[];
  unserved: { collection: string; filter: Doc }[];
}

/**
 * 聚合: the first `$match` and `$sort` use indexes, the other stages run over their result. Without a
 * `$limit` the platform returns the first 20 results, which is easily overlooked.
 * @throws DatabaseError for a stage or an expression that MongoDB would refuse
 */
export function aggregate(session: Session, collectionName: string, stages: Doc[]): Aggregated {
  const unserved: Aggregated['unserved'] = [];
  const note = (collection: string, filter: Doc) => {
    if (!unserved.some((known) => known.collection === collection))
      unserved.push({ collection, filter });
  };
  const everyDoc = (name: string) => {
    const collection = session.collectionIfAny(name);
    if (!collection) return [];
    note(name, {});
    return [...session.rows(collection, { kind: 'collection-scan' })].map((row) => row.doc);
  };
  try {
    const { docs, rest } = firstDocs(session, collectionName, stages, note);
    const options = aggregateOptions({ $lookup: lookupStage(session, note) }, everyDoc);
    const all = new Aggregator(rest, options).run<Doc>(docs);
    const most = stages.some((stage) => '$limit' in stage) ? MAX_RESULTS : DEFAULT_RESULTS;
    return { docs: all.slice(0, most), unserved };
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw refused('Aggregate', error instanceof Error ? error.message : String(error));
  }
}

/** Runs the leading stages that select documents; `rest` are the others. */
function firstDocs(
  session: Session,
  collectionName: string,
  stages: Doc[],
  note: (collection: string, filter: Doc) => void,
): { docs: Doc[]; rest: Doc[] } {
  const collection = session.collection(collectionName);
  const [first, second] = stages;
  const near = isDoc(first?.$geoNear) ? first.$geoNear : undefined;
  const match = isDoc(first?.$match) ? first.$match : undefined;
  const nearQuery = isDoc(near?.query) ? near.query : undefined;
  const filter = match ?? nearQuery ?? {};
  const sort = match ? second?.$sort : first?.$sort;
  const order = isDoc(sort) ? stageOrder(sort) : [];
  const found = find(session, collection, {
    filter,
    order,
    skip: 0,
    limit: Number.POSITIVE_INFINITY,
  });
  if (found.unserved) note(collectionName, filter);
  const docs = found.rows.map((row) => row.doc);
  if (near) return { docs: geoNear(docs, near), rest: stages.slice(1) };
  return { docs, rest: stages.slice((match ? 1 : 0) + (order.length > 0 ? 1 : 0)) };
}
