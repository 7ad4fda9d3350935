import { DUE_COLLECTIONS } from './collections';

/** 日程上的事: all work besides requests that the timer looks at only when its time has come. */
export const AGENDA_ITEMS = [
  ...DUE_COLLECTIONS,
  /**
   * WeChat messages that wait for the morning, for further ones to be gathered with, or for a retry.
   */
  'messages',
  /** Requests that wait for a free volunteer. */
  'queue',
  /** Work that is due because a new day has begun. */
  'day',
  /** Figures to recount and examples to learn from: in batches, because a larger batch costs less. */
  'figures',
  'lessons',
  /** A second look for documents that an old, still running build stored behind the migration walk. */
  'shapes',
  /** Archives being exported or imported, and the removal of an export's files. */
  'archive',
  /** Data whose retention period has ended; looked at in the night after the oldest of it expires. */
  'retention',
] as const;
export type AgendaItem = (typeof AGENDA_ITEMS)[number];
