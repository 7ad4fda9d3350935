import { Aggregator } from 'mingo/aggregator';
import { refused } from '../database-error';
import { find } from '../operations/find';
import type { Session } from '../operations/session';
import { sortOrder } from '../query/sort';
import { type Doc, isDoc } from '../values/value';
import { aggregateOptions } from './operators';

/** What a pipeline gave, and how its first stage found its documents. */
export interface Aggregated {
  docs: Doc[];
  unserved: boolean;
  /** The filter that the first stages amount to. */
  matched: Doc;
}

/** 聚合: the first `$match` and `$sort` go through indexes, the rest runs over what they found. */
export function aggregate(session: Session, collectionName: string, stages: Doc[]): Aggregated {
  const collection = session.collection(collectionName);
  const [first, second] = stages;
  const filter = isDoc(first?.$match) ? first.$match : {};
  const afterMatch = isDoc(first?.$match) ? second : first;
  const order = isDoc(afterMatch?.$sort) ? sortOrder(afterMatch.$sort) : [];
  const found = find(session, collection, {
    filter,
    order,
    skip: 0,
    limit: Number.POSITIVE_INFINITY,
  });
  const rest = stages.slice((isDoc(first?.$match) ? 1 : 0) + (order.length > 0 ? 1 : 0));
  const all = (name: string) =>
    [...session.rows(session.collection(name), { kind: 'collection-scan' })].map((row) => row.doc);
  try {
    const docs = new Aggregator(rest, aggregateOptions(all)).run<Doc>(
      found.rows.map((row) => row.doc),
    );
    return { docs, unserved: found.unserved, matched: filter };
  } catch (error) {
    throw refused('Aggregate', error instanceof Error ? error.message : String(error));
  }
}
