import type { Moment } from '../../core/domain/time/moment';
import { _ } from './cloud';
import { type FieldOf, MOST_ROWS, type Projected, type Table, type Where } from './table';

interface Walk<Doc extends { readonly _id: string }, Field> {
  readonly where: Where;
  /**
   * The moment by which the documents are walked, the oldest first; an index must end in it and `_id`.
   */
  readonly by: string;
  readonly momentOf: (document: Projected<Doc, Field>) => Moment;
  /** The walk starts at this moment. */
  readonly from: Moment;
  readonly fields: readonly Field[];
}

/**
 * 逐批: all documents from a moment on, in the largest batches the platform allows, each document once.
 */
export async function* walk<Doc extends { readonly _id: string }, Field extends FieldOf<Doc>>(
  table: Table<Doc>,
  { where, by, momentOf, from, fields }: Walk<Doc, Field>,
): AsyncGenerator<Projected<Doc, Field>[]> {
  for (let last: Projected<Doc, Field> | undefined; ; ) {
    const moment = last ? momentOf(last) : from;
    const since = { [by]: _.gte(moment) };
    const past = last ? [_.or([{ [by]: _.gt(moment) }, { _id: _.gt(last._id) }])] : [];
    const documents = await table.list({
      where: _.and([since, where, ...past]),
      orderBy: [
        [by, 'asc'],
        ['_id', 'asc'],
      ],
      limit: MOST_ROWS,
      fields,
    });
    last = documents.at(-1);
    if (documents.length > 0) yield documents;
    if (documents.length < MOST_ROWS) return;
  }
}
