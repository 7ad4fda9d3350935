import { COLLECTION_NAMES, COLLECTIONS } from './collections';

/** One index: fields in order, 1 for ascending, -1 for descending. */
export interface IndexDeclaration {
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly direction: 1 | -1 }[];
  readonly unique?: boolean;
}

/**
 * A collection with the indexes that its queries need. `npm run collections` prints the same for the
 * console. An index for a list ends in the list's sort field and `_id`: page 50 is then read off the
 * index as page 1 is, and nothing is sorted.
 */
export interface CollectionDeclaration {
  readonly name: string;
  readonly indexes: readonly IndexDeclaration[];
}

/** 集合与索引 in the form that the console and the local cloud take. */
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
