import type { Moment } from '../../core/domain/moment';
import { _ } from './cloud';
import type { Table, Where } from './table';

/** How many items a list shows at a time. */
const PAGE_SIZE = 20;

interface PageQuery<Doc> {
  readonly where: Where;
  /** Path of the moment by which the list is sorted, newest first; `momentOf` reads it. */
  readonly by: string;
  readonly momentOf: (document: Doc) => Moment;
  /** `next` of the page before. */
  readonly before: string | undefined;
  readonly fields?: readonly string[];
}

/**
 * 一页: documents newest first, with the cursor of the next page. The cursor names the last item, so
 * a list that grows at its head neither repeats nor skips, and page 50 costs what page 1 costs.
 */
export async function readPage<Doc extends { readonly _id: string }>(
  table: Table<Doc>,
  { where, by, momentOf, before, fields }: PageQuery<Doc>,
): Promise<{ documents: Doc[]; next: string | null }> {
  const found = await table.list({
    where: before ? after(where, by, before) : where,
    orderBy: [
      [by, 'desc'],
      ['_id', 'desc'],
    ],
    limit: PAGE_SIZE + 1,
    ...(fields && { fields }),
  });
  const documents = found.slice(0, PAGE_SIZE);
  const last = documents.at(-1);
  const next = found.length > PAGE_SIZE && last ? `${momentOf(last)}~${last._id}` : null;
  return { documents, next };
}

function after(where: Where, by: string, cursor: string) {
  const [moment = '', id = ''] = cursor.split('~');
  return _.and([
    { ...where, [by]: _.lte(moment) },
    _.or([{ [by]: _.lt(moment) }, { _id: _.lt(id) }]),
  ]);
}
