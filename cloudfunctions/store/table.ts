import { type _, database } from './cloud';
import { readAndMove } from './shape/move';
import { type CollectionName, isOld, marked } from './shape/shapes';
import type { StoredDocument } from './shape/step';

/** Conditions as the SDK takes them: by field or dotted path, values or commands (`_.lte(now)`). */
export type Where = Readonly<Record<string, unknown>>;

/** Which documents, in which order, how many, and which fields of them. */
export interface Selection {
  readonly where: Where | ReturnType<typeof _.and>;
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** At most 1000, the platform's cap. */
  readonly limit: number;
  readonly fields?: readonly string[];
}

/** WeChat's code for a document whose `_id`, or other unique field, exists already. */
const DUPLICATE = /E11000|duplicate key/i;

/**
 * 表: one collection, typed. Each method is one round trip to the database. All that is stored goes
 * through here: what is written is of the current shape, and what is read of an earlier one is moved
 * first, so that nobody sees or changes it as it was. Counts and pipelines see what is stored.
 */
export class Table<Doc extends { readonly _id: string }> {
  constructor(private readonly name: CollectionName) {}

  /** The document, or null. */
  async find(id: string): Promise<Doc | null> {
    const [found] = await this.read(async () => {
      const answer = await database.collection(this.name).doc(id).get();
      return [(answer as { data?: StoredDocument | null }).data ?? []].flat();
    });
    return found ?? null;
  }

  /** Inserts; false when a document with this `_id` is there already. */
  async insert(document: Doc): Promise<boolean> {
    try {
      await database.collection(this.name).add({ data: marked(this.name, document) });
      return true;
    } catch (error) {
      if (DUPLICATE.test(String(error))) return false;
      throw error;
    }
  }

  /**
   * Writes the whole document, whether it existed or not; for documents that are computed each
   * time.
   */
  async put({ _id, ...rest }: Doc): Promise<void> {
    await database
      .collection(this.name)
      .doc(_id)
      .set({ data: marked(this.name, rest) });
  }

  /** One conditional update; how many documents met the condition and were changed. */
  async update(where: Where, changes: Readonly<Record<string, unknown>>): Promise<number> {
    const result = await database.collection(this.name).where(where).update({ data: changes });
    return (result as { stats: { updated: number } }).stats.updated;
  }

  async list({ where, orderBy = [], limit, fields }: Selection): Promise<Doc[]> {
    let query = database.collection(this.name).where(where);
    for (const [field, direction] of orderBy) query = query.orderBy(field, direction);
    if (fields) query = query.field(shown([...fields, 'shape']));
    return this.read(async () => {
      const found = await query.limit(limit).get();
      return (found as unknown as { data: StoredDocument[] }).data;
    });
  }

  private async read(query: () => Promise<StoredDocument[]>): Promise<Doc[]> {
    const found = await readAndMove(this.name, query);
    // What could not be moved was logged: nobody could read it.
    const readable = found.filter((document) => !isOld(this.name, document));
    return readable as readonly object[] as Doc[];
  }

  async count(where: Where | ReturnType<typeof _.and>): Promise<number> {
    const { total } = (await database.collection(this.name).where(where).count()) as {
      total: number;
    };
    return total;
  }

  /** The SDK's aggregation pipeline over this collection. */
  aggregate() {
    return database.collection(this.name).aggregate();
  }
}

function shown(fields: readonly string[]): Record<string, true> {
  return Object.fromEntries(fields.map((field) => [field, true]));
}
