import type { Collection } from '../engine/collection';
import type { Row } from '../engine/row';
import { isUnserved } from '../indexes/plan';
import { compileQuery } from '../query/compile';
import { type SortOrder, sortByNearness, sortDocs } from '../query/sort';
import type { Doc } from '../values/value';
import type { Session } from './session';

/** The filter, the order, and how many documents to return. */
export interface FindRequest {
  filter: Doc;
  order: SortOrder;
  skip: number;
  limit: number;
}

/** The documents found, and the cost of finding them. */
export interface Found {
  rows: Row[];
  /** How many documents were read to find them. */
  examined: number;
  /** True when the query has conditions or an order but no index helped. */
  unserved: boolean;
}

/** Finds documents: reads candidates, through an index if one helps, and checks each of them. */
export function find(session: Session, collection: Collection, request: FindRequest): Found {
  const { filter, order, skip, limit } = request;
  const plan = collection.plan(filter, order);
  const ready =
    session.keepsOrder &&
    !usesNear(filter) &&
    (order.length === 0 || (plan.kind === 'index-scan' && plan.sorted));
  const wanted = ready ? skip + limit : Number.POSITIVE_INFINITY;
  const { rows, examined } = matching(session.rows(collection, plan), filter, wanted);
  const sorted = ready
    ? rows
    : order.length > 0
      ? sortDocs(rows, order)
      : sortByNearness(rows, filter);
  return {
    rows: sorted.slice(skip, skip + limit),
    examined,
    unserved: isUnserved(plan, filter, order),
  };
}

function matching(
  candidates: Iterable<Row>,
  filter: Doc,
  wanted: number,
): { rows: Row[]; examined: number } {
  const everything = Object.keys(filter).length === 0;
  const matches = compileQuery(filter);
  const rows: Row[] = [];
  let examined = 0;
  if (wanted === 0) return { rows, examined };
  for (const row of candidates) {
    examined += 1;
    if (!everything && !matches(row.doc)) continue;
    rows.push(row);
    if (rows.length >= wanted) break;
  }
  return { rows, examined };
}

function usesNear(filter: Doc): boolean {
  return JSON.stringify(filter).includes('"$near');
}
