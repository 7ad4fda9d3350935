import { Refusal } from '../../core/domain/base/refusal';
import { _, database } from './cloud';
import type { CollectionName, DocumentIn } from './collections';
import { isDuplicate } from './duplicate';
import { turn } from './pace';
import { readAndMove } from './shape/move';
import { currentShape, isNewer, isOld, marked } from './shape/shapes';
import type { StoredDocument } from './shape/step';

/** The platform's cap on the rows of one query. */
export const MOST_ROWS = 1000;

/** Conditions as the SDK takes them: by field or dotted path, values or commands (`_.lte(now)`). */
export type Where = Readonly<Record<string, unknown>>;

/** Which documents to read, in which order, how many, and which of their fields. */
export interface Selection {
  readonly where: Where | ReturnType<typeof _.and>;
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** At most `MOST_ROWS`. */
  readonly limit: number;
}

/** The fields to read: by name, or one field of an object (`message.state`). */
export type FieldOf<Doc> =
  | (keyof Doc & string)
  | { [Head in keyof Doc & string]: `${Head}.${keyof Doc[Head] & string}` }[keyof Doc & string];

type HeadOf<Field> = Field extends `${infer Head}.${string}` ? Head : never;
type TailOf<Field, Head extends string> = Field extends `${Head}.${infer Tail}` ? Tail : never;

/** 取出的部分: a document with only these fields; the database always adds the id. */
export type Projected<Doc extends { readonly _id: string }, Field> = Pick<
  Doc,
  Extract<keyof Doc, Field>
> & { readonly _id: string } & {
  readonly [Head in HeadOf<Field> & keyof Doc & string]: Pick<
    Doc[Head],
    Extract<keyof Doc[Head], TailOf<Field, Head>>
  >;
};

/** Matches MongoDB's message about a duplicate id. */
const DUPLICATE_ID = /E11000.*?dup key: \{ _id: "(.+?)" \}/s;

/**
 * 表: one typed collection. Each method is one round trip to the database and waits for its turn in the
 * pace. All stored documents pass through here: writes have the current shape, and a document read in
 * an earlier shape is migrated first, so no caller sees or changes the old form. Documents of a newer
 * build are refused on reading and never matched by a write. Counts and pipelines see documents as
 * they are stored.
 */
export class Table<Doc extends { readonly _id: string }> {
  constructor(private readonly name: CollectionName) {}

  /** The document, or null. */
  async find(id: string): Promise<Doc | null> {
    const [found] = await this.read(async () => {
      await turn();
      const answer = await database.collection(this.name).doc(id).get();
      return [(answer as { data?: StoredDocument | null }).data ?? []].flat();
    });
    return found ?? null;
  }

  /** Inserts a document; false when this `_id` exists already. */
  async insert(document: Doc): Promise<boolean> {
    await turn();
    try {
      await database.collection(this.name).add({ data: marked(this.name, document) });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /**
   * Inserts several documents in one round trip; a few more if some exist already.
   * @returns those that did not exist before
   */
  async insertAll(documents: readonly Doc[]): Promise<Doc[]> {
    if (documents.length === 0) return [];
    const first = await this.insertUpToDuplicate(documents);
    if (first.length === documents.length) return first;
    const behind = documents.slice(first.length + 1);
    const known = await this.idsAmong(behind.map(({ _id }) => _id));
    return [...first, ...(await this.insertAll(behind.filter(({ _id }) => !known.has(_id))))];
  }

  /** The documents are inserted in order; the database stops at the first one that exists. */
  private async insertUpToDuplicate(documents: readonly Doc[]): Promise<Doc[]> {
    await turn();
    try {
      const data = documents.map((document) => marked(this.name, document));
      await database.collection(this.name).add({ data });
      return [...documents];
    } catch (error) {
      const [, id] = DUPLICATE_ID.exec(String(error)) ?? [];
      const at = documents.findIndex(({ _id }) => _id === id);
      if (at < 0) throw error;
      return documents.slice(0, at);
    }
  }

  private async idsAmong(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const where = { _id: _.in([...ids]) };
    const found = await this.list({ where, limit: ids.length, fields: ['_id'] });
    return new Set(found.map(({ _id }) => _id));
  }

  /**
   * Writes all fields of a document, whether it existed or not. It is meant for documents that are
   * always computed as a whole. It takes more round trips if none of the current shape exists.
   */
  async put(document: Doc): Promise<void> {
    const { _id, ...rest } = document;
    const fields = Object.entries(rest).map(([field, value]) => [field, _.set(value)]);
    const write = () => this.update({ _id }, Object.fromEntries(fields));
    if ((await write()) === 1 || (await this.insert(document))) return;
    // One of another shape exists: it is migrated or refused.
    await this.find(_id);
    await write();
  }

  /**
   * One conditional update of documents that were read, or that other conditions narrow down. Returns
   * how many met the condition and were changed. Documents of another shape are never matched.
   */
  async update(where: Where, changes: Readonly<Record<string, unknown>>): Promise<number> {
    await turn();
    const ofToday = { ...where, shape: currentShape(this.name) };
    const result = await database.collection(this.name).where(ofToday).update({ data: changes });
    return (result as { stats: { updated: number } }).stats.updated;
  }

  /**
   * 没读过也改: the same for documents that nobody has read; those of an earlier shape are migrated first.
   */
  async updateUnread(where: Where, changes: Readonly<Record<string, unknown>>): Promise<number> {
    const others = { ...where, shape: _.neq(currentShape(this.name)) };
    await this.list({ where: others, limit: MOST_ROWS, fields: ['_id'] });
    return this.update(where, changes);
  }

  /** Deletes the documents that meet the condition, and returns how many there were. */
  async remove(where: Where): Promise<number> {
    const result = await database.collection(this.name).where(where).remove();
    return (result as { stats: { removed: number } }).stats.removed;
  }

  /** The documents. With `fields` the result holds those fields only. */
  list(selection: Selection & { readonly fields?: undefined }): Promise<Doc[]>;
  list<Field extends FieldOf<Doc>>(
    selection: Selection & { readonly fields: readonly Field[] },
  ): Promise<Projected<Doc, Field>[]>;
  async list({
    where,
    orderBy = [],
    limit,
    fields,
  }: Selection & { readonly fields?: readonly string[] | undefined }): Promise<Doc[]> {
    let query = database.collection(this.name).where(where);
    for (const [field, direction] of orderBy) query = query.orderBy(field, direction);
    if (fields) query = query.field(shown([...fields, 'shape']));
    return this.read(async () => {
      await turn();
      const found = await query.limit(limit).get();
      return (found as unknown as { data: StoredDocument[] }).data;
    });
  }

  private async read(query: () => Promise<StoredDocument[]>): Promise<Doc[]> {
    const found = await readAndMove(this.name, query);
    if (found.some((document) => isNewer(this.name, document))) throw this.newer();
    // A document that could not be migrated was logged: nobody can read it.
    const readable = found.filter((document) => !isOld(this.name, document));
    return readable as readonly object[] as Doc[];
  }

  /** This build is older than the stored document: it is being replaced, or was rolled back. */
  private newer(): Refusal {
    const knows = currentShape(this.name);
    console.error(JSON.stringify({ newerThanThisBuild: this.name, knows }));
    return new Refusal('cloud/upgrading');
  }

  async count(where: Where | ReturnType<typeof _.and>): Promise<number> {
    await turn();
    const { total } = (await database.collection(this.name).where(where).count()) as {
      total: number;
    };
    return total;
  }

  /** The SDK's aggregation pipeline over this collection. */
  async aggregate() {
    await turn();
    return database.collection(this.name).aggregate();
  }
}

/** The table of a collection, typed with the documents that it declares. */
export function tableOf<Name extends CollectionName>(name: Name): Table<DocumentIn<Name>> {
  return new Table(name);
}

function shown(fields: readonly string[]): Record<string, true> {
  return Object.fromEntries(fields.map((field) => [field, true]));
}
