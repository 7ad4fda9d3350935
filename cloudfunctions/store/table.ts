import { type _, database } from './cloud';

/** As many rows as one query gives: the platform's cap. */
export const MOST_ROWS = 1000;

/** Conditions as the SDK takes them: by field or dotted path, values or commands (`_.lte(now)`). */
export type Where = Readonly<Record<string, unknown>>;

/** Which documents, in which order, how many, and which fields of them. */
export interface Selection {
  readonly where: Where | ReturnType<typeof _.and>;
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** At most `MOST_ROWS`. */
  readonly limit: number;
}

/** Which fields of a document are read: by name, or one of an object in it (`message.state`). */
export type FieldOf<Doc> =
  | (keyof Doc & string)
  | { [Head in keyof Doc & string]: `${Head}.${keyof Doc[Head] & string}` }[keyof Doc & string];

type HeadOf<Field> = Field extends `${infer Head}.${string}` ? Head : never;
type TailOf<Field, Head extends string> = Field extends `${Head}.${infer Tail}` ? Tail : never;

/** 取出的部分: a document as far as these fields were read; the database always gives the id. */
export type Projected<Doc extends { readonly _id: string }, Field> = Pick<
  Doc,
  Extract<keyof Doc, Field>
> & { readonly _id: string } & {
  readonly [Head in HeadOf<Field> & keyof Doc & string]: Pick<
    Doc[Head],
    Extract<keyof Doc[Head], TailOf<Field, Head>>
  >;
};

/** WeChat's code for a document whose `_id`, or other unique field, exists already. */
const DUPLICATE = /E11000|duplicate key/i;

/** 表: one collection, typed. Each method is one round trip to the database. */
export class Table<Doc extends { readonly _id: string }> {
  constructor(private readonly name: string) {}

  /** The document, or null. */
  async find(id: string): Promise<Doc | null> {
    const found = await database.collection(this.name).doc(id).get();
    return (found as { data?: Doc }).data ?? null;
  }

  /** Inserts; false when a document with this `_id` is there already. */
  async insert(document: Doc): Promise<boolean> {
    try {
      await database.collection(this.name).add({ data: document });
      return true;
    } catch (error) {
      if (DUPLICATE.test(String(error))) return false;
      throw error;
    }
  }

  /** Writes the whole document, whether it was there or not; for what is computed anew each time. */
  async put({ _id, ...rest }: Doc): Promise<void> {
    await database.collection(this.name).doc(_id).set({ data: rest });
  }

  /** One conditional update; how many documents met the condition and were changed. */
  async update(where: Where, changes: Readonly<Record<string, unknown>>): Promise<number> {
    const result = await database.collection(this.name).where(where).update({ data: changes });
    return (result as { stats: { updated: number } }).stats.updated;
  }

  /** The documents; with `fields` no more of them than those, which is all that the answer has. */
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
    if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])));
    const found = await query.limit(limit).get();
    return (found as unknown as { data: Doc[] }).data;
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
