/** A document as some build stored it; the only field that is sure to exist is `_id`. */
export type StoredDocument = { readonly _id: string } & Readonly<Record<string, unknown>>;

/** A document in another collection that replaces a removed one. */
export interface Left {
  readonly collection: string;
  readonly document: StoredDocument;
}

/** 化开: a document that is removed, and the documents that replace it. */
export class Dissolved {
  constructor(
    readonly _id: string,
    readonly leaves: readonly Left[] = [],
  ) {}
}

/**
 * 一步: turns a document of one shape into the next. It is pure, sees one whole document, and uses none
 * of the current types: those keep changing, while a step that has landed never does.
 */
export type ShapeStep = (document: StoredDocument) => StoredDocument | Dissolved;

/** A step that changes nothing: it only introduces the shape mark. */
export const nothingElse = (document: StoredDocument): StoredDocument => document;

/** Renames fields; a field that the document does not have is skipped. */
export function renamed(
  document: StoredDocument,
  names: Readonly<Record<string, string>>,
): StoredDocument {
  const fields = Object.entries(document).map(([name, value]) => [names[name] ?? name, value]);
  return Object.fromEntries(fields) as StoredDocument;
}
