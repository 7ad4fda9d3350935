import type { KeyRange } from '../indexes/key-ranges';
import type { IndexScan, Plan } from '../indexes/plan';
import type { StoredIndex } from '../indexes/stored-index';
import { Row } from './row';
import type { Cell, SqliteFile } from './sqlite-file';

const FIRST_PAGE = 128;
const NEXT_PAGE = 1024;

/** A collection's table as scans need it. */
export interface ScannedTable {
  file: SqliteFile;
  table: string;
}

/** The candidate documents of a plan, each once, read page by page on demand. */
export function* scan(source: ScannedTable, plan: Plan<StoredIndex>): Generator<Row> {
  if (plan.kind === 'collection-scan') {
    yield* scanTable(source);
    return;
  }
  const scans = plan.kind === 'union' ? plan.branches : [plan];
  const ranges = scans.flatMap((part) => part.ranges.map((range) => ({ part, range })));
  const single = ranges.length === 1 && !ranges[0]?.part.index.multikey.includes(true);
  const seen = new Set<number>();
  for (const { part, range } of ranges) {
    for (const row of scanRange(source, part, range)) {
      if (!single) {
        if (seen.has(row.seq)) continue;
        seen.add(row.seq);
      }
      yield row;
    }
  }
}

function* scanTable({ file, table }: ScannedTable): Generator<Row> {
  let last = 0;
  for (let size = FIRST_PAGE; ; size = NEXT_PAGE) {
    const page = file.rows(`SELECT s, doc FROM ${table} WHERE s > ? ORDER BY s LIMIT ?`, [
      last,
      size,
    ]);
    for (const [seq, text] of page) yield new Row(Number(seq), String(text));
    if (page.length < size) return;
    last = Number(page.at(-1)?.[0]);
  }
}

function* scanRange(
  { file, table }: ScannedTable,
  part: IndexScan<StoredIndex>,
  range: KeyRange,
): Generator<Row> {
  let after: [Buffer, number] | undefined;
  for (let size = FIRST_PAGE; ; size = NEXT_PAGE) {
    const { sql, values } = rangeQuery(table, part, range, after, size);
    const page = file.rows(sql, values);
    for (const [seq, text] of page) yield new Row(Number(seq), String(text));
    const last = page.at(-1);
    if (page.length < size || !last) return;
    after = [last[2] as Buffer, Number(last[0])];
  }
}

/** The SQL of one page of one range, for reading and for explaining. */
export function rangeQuery(
  table: string,
  { index, reverse }: IndexScan<StoredIndex>,
  { low, high }: KeyRange,
  after: [Buffer, number] | undefined,
  limit: number,
): { sql: string; values: Cell[] } {
  const conditions: string[] = [];
  const values: Cell[] = [];
  const demand = (sql: string, ...cells: Cell[]) => {
    conditions.push(sql);
    values.push(...cells);
  };
  if (low) demand('i.k >= ?', low);
  if (high) demand('i.k < ?', high);
  if (after) demand(`(i.k, i.s) ${reverse ? '<' : '>'} (?, ?)`, ...after);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const way = reverse ? 'DESC' : 'ASC';
  return {
    sql: `SELECT d.s, d.doc, i.k FROM ${index.table} i CROSS JOIN ${table} d ON d.s = i.s ${where} ORDER BY i.k ${way}, i.s ${way} LIMIT ?`,
    values: [...values, limit],
  };
}
