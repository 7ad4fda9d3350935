/** Direct access to a cloud from its own process, also before it answers requests. */
export interface Inside {
  now(): Date;
  collectionIsEmpty(collection: string): boolean;
  /** Inserts documents (plain values; dates as `Date`) in one write, for seeding. */
  importDocuments(collection: string, docs: readonly object[]): Promise<void>;
  /** Sets how many messages of each template WeChat will deliver to a person. */
  importConsents(openid: string, left: Readonly<Record<string, number>>): Promise<void>;
}
