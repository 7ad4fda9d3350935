import { DUE_COLLECTIONS } from './collections';

/** 日程上的事: everything besides requests that the timer looks at only when its time has come. */
export const AGENDA_ITEMS = [
  ...DUE_COLLECTIONS,
  /** WeChat's messages that wait for the morning, for others to gather, or for another try. */
  'messages',
  /** Requests that wait for hands. */
  'queue',
  /** What changes with the day alone. */
  'day',
  /** Not before this are figures counted again, or examples learnt: much at a time costs less. */
  'figures',
  'lessons',
  /** What an earlier build, still warm while it was replaced, has stored behind the walk. */
  'shapes',
  /** All that is stored being written out or taken in, and the files of an export to be removed. */
  'archive',
  /** What is kept no more: looked at in the night after the oldest of it has come to its end. */
  'retention',
] as const;
export type AgendaItem = (typeof AGENDA_ITEMS)[number];
