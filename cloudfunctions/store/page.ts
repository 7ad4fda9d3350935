import type { Moment } from '../../core/domain/time/moment';
import { _ } from './cloud';
import type { FieldOf, Projected, Table, Where } from './table';

/** How many items one page of a list shows. */
const PAGE_SIZE = 20;

/**
 * 一路: a part of a list that one index gives in order. Each field before the sort field has one fixed
 * value, so a list over two communities or two states is read as several ranges.
 */
export interface IndexRange {
  readonly where: Where;
  /** Items of a lower rank come before all items of a higher one. Absent: 0. */
  readonly rank?: number;
}

interface PageQuery<Doc extends { readonly _id: string }, Field> {
  /** A document found in two ranges of the same rank is shown once. */
  readonly ranges: readonly IndexRange[];
  /** The path of the moment by which the range is sorted; `momentOf` reads it. */
  readonly by: string;
  readonly momentOf: (document: Projected<Doc, Field>) => Moment;
  /** Absent: the newest first. */
  readonly oldestFirst?: boolean;
  /** `next` of the previous page. */
  readonly before: string | undefined;
  readonly fields: readonly Field[];
  /** How many documents are read from each range. Absent: one page and one more. */
  readonly atMost?: number;
  /** May the reader know of this one? Absent: of all that the ranges find. */
  readonly shows?: Promise<(document: Projected<Doc, Field>) => boolean>;
}

/** How often a page is read on to fill up for what its reader may not know of. */
const MOST_READS = 10;

/** Where a page ended: the rank, moment and id of its last item. */
interface Cursor {
  readonly rank: number;
  readonly moment: Moment;
  readonly id: string;
}

/** One document with its place in the list. */
interface Found<Doc> extends Cursor {
  readonly document: Doc;
}

/** 一页 of a list, and the cursor of the next one. */
interface PageOf<Doc> {
  readonly documents: Doc[];
  readonly next: string | null;
}

/**
 * 一页: documents by rank and moment, with the cursor of the next page. The cursor names the last item,
 * so a list that grows at its head neither repeats nor skips items, and page 50 costs what page 1
 * costs. All ranges are read in parallel, in one round trip. What its reader may not know of is left
 * out before the page is cut, so that a cursor only names what was shown.
 */
export async function readPage<Doc extends { readonly _id: string }, Field extends FieldOf<Doc>>(
  table: Table<Doc>,
  query: PageQuery<Doc, Field>,
): Promise<PageOf<Projected<Doc, Field>>> {
  const known: Found<Projected<Doc, Field>>[] = [];
  let before = query.before;
  for (let reads = 0; reads < MOST_READS && known.length <= PAGE_SIZE; reads += 1) {
    const [ahead, shows] = await Promise.all([readAhead(table, { ...query, before }), query.shows]);
    const first = inOrder(ahead, query.oldestFirst).slice(0, PAGE_SIZE + 1);
    known.push(...first.filter(({ document }) => !shows || shows(document)));
    const { next } = pageOf(first, query.oldestFirst);
    if (next === null) break;
    before = next;
  }
  return pageOf(known, query.oldestFirst);
}

/**
 * The candidates of one table for the next page. For a list over several tables with the same sort
 * field, read ahead in each of them, then take one page from all.
 */
export async function readAhead<Doc extends { readonly _id: string }, Field extends FieldOf<Doc>>(
  table: Table<Doc>,
  query: PageQuery<Doc, Field>,
): Promise<Found<Projected<Doc, Field>>[]> {
  const cursor = query.before === undefined ? null : parse(query.before);
  const ahead = query.ranges.filter(({ rank = 0 }) => !cursor || rank >= cursor.rank);
  const read = await Promise.all(ahead.map((range) => readRange(table, query, range, cursor)));
  return read.flat();
}

/** Takes the next page from the documents that were read ahead. */
export function pageOf<Doc>(ahead: readonly Found<Doc>[], oldestFirst?: boolean): PageOf<Doc> {
  const found = inOrder(ahead, oldestFirst);
  const shown = found.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    documents: shown.map(({ document }) => document),
    next: found.length > PAGE_SIZE && last ? write(last) : null,
  };
}

/** Each document once, in the order of the list. */
function inOrder<Doc>(found: readonly Found<Doc>[], oldestFirst?: boolean): Found<Doc>[] {
  const once = new Map(found.map((one) => [one.id, one])).values();
  return [...once].sort((one, other) => compare(one, other, oldestFirst));
}

async function readRange<Doc extends { readonly _id: string }, Field extends FieldOf<Doc>>(
  table: Table<Doc>,
  { by, momentOf, oldestFirst, fields, atMost = PAGE_SIZE + 1 }: PageQuery<Doc, Field>,
  { where, rank = 0 }: IndexRange,
  cursor: Cursor | null,
): Promise<Found<Projected<Doc, Field>>[]> {
  const way = oldestFirst ? 'asc' : 'desc';
  const documents = await table.list({
    where: cursor?.rank === rank ? behind(where, by, cursor, oldestFirst) : where,
    orderBy: [
      [by, way],
      ['_id', way],
    ],
    limit: atMost,
    fields,
  });
  return documents.map((document) => ({
    rank,
    moment: momentOf(document),
    id: document._id,
    document,
  }));
}

function behind(where: Where, by: string, { moment, id }: Cursor, oldestFirst = false) {
  const from = oldestFirst ? _.gte : _.lte;
  const past = oldestFirst ? _.gt : _.lt;
  return _.and([{ [by]: from(moment) }, where, _.or([{ [by]: past(moment) }, { _id: past(id) }])]);
}

function compare(one: Cursor, other: Cursor, oldestFirst = false): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  const earlier = one.moment < other.moment || (one.moment === other.moment && one.id < other.id);
  return earlier === oldestFirst ? -1 : 1;
}

/** `<moment>~<id>`, preceded by the rank if there is one. */
function write({ rank, moment, id }: Cursor): string {
  return rank === 0 ? `${moment}~${id}` : `${rank}~${moment}~${id}`;
}

function parse(cursor: string): Cursor {
  const pieces = cursor.split('~');
  const [id = '', moment = '', rank = '0'] = pieces.reverse();
  return { rank: Number(rank), moment, id };
}
