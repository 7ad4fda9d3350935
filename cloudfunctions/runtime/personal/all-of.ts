import type { Moment } from '../../../core/domain/time/moment';
import type { FieldOf, Projected, Table, Where } from '../../store/table';
import { walk } from '../../store/walk';

/** Which documents, ordered by which moment, and which fields. */
interface Wanted<Doc extends { readonly _id: string }, Field> {
  readonly where: Where;
  readonly by: string;
  readonly momentOf: (document: Projected<Doc, Field>) => Moment;
  readonly fields: readonly Field[];
}

/** All documents of one person, however many. */
export async function allOf<Doc extends { readonly _id: string }, Field extends FieldOf<Doc>>(
  table: Table<Doc>,
  wanted: Wanted<Doc, Field>,
): Promise<Projected<Doc, Field>[]> {
  const all: Projected<Doc, Field>[] = [];
  for await (const some of walk(table, { ...wanted, from: '' })) all.push(...some);
  return all;
}
