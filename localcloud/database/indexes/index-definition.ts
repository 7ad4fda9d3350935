/** One field of an index (索引字段): a dotted path, ascending (1) or descending (-1). */
export interface IndexField {
  readonly field: string;
  readonly direction: 1 | -1;
}

/** An index as a project declares it, in the form that WeChat's console takes. */
export interface IndexDefinition {
  name: string;
  fields: readonly IndexField[];
  unique?: boolean;
}

/** The index that every collection has without declaring it. */
export const ID_INDEX: IndexDefinition = {
  name: '_id_',
  fields: [{ field: '_id', direction: 1 }],
  unique: true,
};
