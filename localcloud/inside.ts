/** What can be put into a cloud from within its process, also before anybody can reach it. */
export interface Inside {
  now(): Date;
  collectionIsEmpty(collection: string): boolean;
  /** Adds documents (plain values; dates as `Date`) in one write, as a seed does. */
  importDocuments(collection: string, docs: readonly object[]): Promise<void>;
  /** Sets how many messages of each template WeChat will let through to somebody. */
  importConsents(openid: string, left: Readonly<Record<string, number>>): Promise<void>;
}
