import type { Moment } from '../../core/domain/time/moment';

/** Collections whose documents list what is due, except requests, which are read in each run anyway. */
export const DUE_COLLECTIONS = [
  /** Notices of people, and what those who left had in hand. */
  'people',
  /** What waits for studios that paused, and what others keep of a studio or of the tree. */
  'studios',
  /** Walks of announcements that have people left to tell. */
  'announcements',
] as const;

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
] as const;
export type AgendaItem = (typeof AGENDA_ITEMS)[number];

/** 日程: the one document by which a timer that has nothing to do knows it. */
export interface Agenda {
  readonly _id: string;
  /** Moves with every change, so that nobody overwrites what somebody else has just put on it. */
  readonly version: number;
  readonly at: Readonly<Record<AgendaItem, Moment>>;
  /** When something was put on it last. */
  readonly touchedAt: Moment;
}
