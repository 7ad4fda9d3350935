import { COLLECTION_NAMES, COLLECTIONS } from './collections';

/** One index: fields in order, 1 ascending, -1 descending. */
export interface IndexDeclaration {
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly direction: 1 | -1 }[];
  readonly unique?: boolean;
}

/**
 * A collection with the indexes that its queries need. `npm run collections` prints the same for the
 * console. An index behind a list ends in what the list is sorted by, `_id` last: so page 50 is read
 * off the index as page 1 is, and nothing is sorted.
 */
export interface CollectionDeclaration {
  readonly name: string;
  readonly indexes: readonly IndexDeclaration[];
}

/** 集合与索引, as the console and the local cloud take them. */
export const collections: readonly CollectionDeclaration[] = COLLECTION_NAMES.map((name) => ({
  name,
  indexes: COLLECTIONS[name].indexes.map(index),
}));

/** `'asker -submittedAt'`: fields in order, a minus for descending. */
function index(fields: string): IndexDeclaration {
  const parsed = fields.split(' ').map((part) => ({
    field: part.replace(/^-/, ''),
    direction: part.startsWith('-') ? (-1 as const) : (1 as const),
  }));
  return { name: parsed.map(({ field }) => field.replace(/\W/g, '_')).join('__'), fields: parsed };
}
