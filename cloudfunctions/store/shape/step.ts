/** A document as some build stored it: of its fields only `_id` is sure. */
export type StoredDocument = { readonly _id: string } & Readonly<Record<string, unknown>>;

/** Another document that stands for one that is gone. */
export interface Left {
  readonly collection: string;
  readonly document: StoredDocument;
}

/** 化开: a document that is kept no more, and what it leaves behind. */
export class Dissolved {
  constructor(
    readonly _id: string,
    readonly leaves: readonly Left[] = [],
  ) {}
}

/**
 * 一步: turns a document of one shape into the next one. It is pure, sees one whole document, and knows
 * nothing of today's types: those go on changing, while a step that has landed never does.
 */
export type ShapeStep = (document: StoredDocument) => StoredDocument | Dissolved;

/** For a collection whose documents only say their shape from then on. */
export const nothingElse = (document: StoredDocument): StoredDocument => document;

/** The same fields under other names; a name that the document does not have is passed over. */
export function renamed(
  document: StoredDocument,
  names: Readonly<Record<string, string>>,
): StoredDocument {
  const fields = Object.entries(document).map(([name, value]) => [names[name] ?? name, value]);
  return Object.fromEntries(fields) as StoredDocument;
}
