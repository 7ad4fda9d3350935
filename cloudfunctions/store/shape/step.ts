/** A document as some build stored it: of its fields only `_id` is sure. */
export type StoredDocument = { readonly _id: string } & Readonly<Record<string, unknown>>;

/**
 * 一步: turns a document of one shape into the next one. It is pure, sees one whole document, and knows
 * nothing of today's types: those go on changing, while a step that has landed never does.
 */
export type ShapeStep = (document: StoredDocument) => StoredDocument;

/** For a collection whose documents only say their shape from then on. */
export const nothingElse: ShapeStep = (document) => document;

/** The same fields under other names; a name that the document does not have is passed over. */
export function renamed(
  document: StoredDocument,
  names: Readonly<Record<string, string>>,
): StoredDocument {
  const fields = Object.entries(document).map(([name, value]) => [names[name] ?? name, value]);
  return Object.fromEntries(fields) as StoredDocument;
}
