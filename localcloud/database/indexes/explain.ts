import type { Collection } from '../engine/collection';
import { rangeQuery } from '../engine/scan';
import type { SqliteFile } from '../engine/sqlite-file';
import type { SortOrder } from '../query/sort';
import type { Doc } from '../values/value';

/** How a query is answered (查询计划), for tests and for developers. */
export interface QueryPlan {
  kind: 'collection-scan' | 'index-scan' | 'union';
  /** Names of the indexes that are read. */
  indexes: string[];
  /** Does the index alone give the wanted order? */
  sorted: boolean;
  /** SQLite's own query plan. */
  sqlite: string[];
}

export function explainPlan(
  file: SqliteFile,
  collection: Collection,
  { filter, order }: { filter: Doc; order: SortOrder },
): QueryPlan {
  const plan = collection.plan(filter, order);
  if (plan.kind === 'collection-scan') {
    return {
      kind: plan.kind,
      indexes: [],
      sorted: false,
      sqlite: file.explain(`SELECT s, doc FROM ${collection.table} WHERE s > ? ORDER BY s`, [0]),
    };
  }
  const scans = plan.kind === 'union' ? plan.branches : [plan];
  return {
    kind: plan.kind,
    indexes: scans.map(({ index }) => index.definition.name),
    sorted: plan.kind === 'index-scan' && plan.sorted,
    sqlite: scans.flatMap((scan) =>
      scan.ranges.flatMap((range) => {
        const { sql, values } = rangeQuery(collection.table, scan, range, undefined, 100);
        return file.explain(sql, values);
      }),
    ),
  };
}
