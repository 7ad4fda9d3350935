import type { RequestEventType } from './event';

/** The meaning of an event for other rules; an absent trait is false. */
export interface EventTraits {
  /** Somebody new has the request. */
  readonly takes?: true;
  /** The owner's time starts anew: there is a new owner, or a stopped clock runs on. */
  readonly restarts?: true;
  /** An office has the request. */
  readonly toOffice?: true;
  /** An office that is responsible itself has given its first response and keeps the request. */
  readonly firstWord?: true;
  /** No studio had a volunteer for it. */
  readonly noVolunteer?: true;
  /** A reminder: sent by the clock, repeatable. */
  readonly reminds?: true;
  /** The request has ended, and its subrequests with it. */
  readonly over?: true;
  /**
   * What the resident is told to wait for: a meeting, or a question to answer; `kept` when it has
   * happened, `broken` when nothing is awaited any more.
   */
  readonly wait?: 'hearing' | 'answer' | 'kept' | 'broken';
}

/** 事件的含义: the one table that says what each event means. */
export const EVENT_TRAITS: Readonly<Record<RequestEventType, EventTraits>> = {
  'request.submitted': {},
  'request.offered': { takes: true, restarts: true, wait: 'broken' },
  'request.queued': {
    takes: true,
    restarts: true,
    toOffice: true,
    noVolunteer: true,
    wait: 'broken',
  },
  'request.escalated': {
    takes: true,
    restarts: true,
    toOffice: true,
    noVolunteer: true,
    wait: 'broken',
  },
  'request.accepted': { takes: true, restarts: true },
  'request.left': {},
  'request.reminded': { reminds: true },
  'request.urged': {},
  'request.residentReminded': {},
  'request.calledLead': { reminds: true },
  'request.overdue': { reminds: true },
  'request.corrected': {},
  'request.relocated': {},
  'request.added': {},
  'request.joined': {},
  'request.checked': {},
  'request.fileHidden': {},
  'request.paused': { firstWord: true, wait: 'hearing' },
  'request.asked': { firstWord: true, wait: 'answer' },
  'request.replied': { restarts: true, wait: 'kept' },
  'request.resumed': { restarts: true, wait: 'broken' },
  'request.parted': {},
  'request.partClosed': {},
  'request.slip': {},
  'request.recorded': { firstWord: true },
  'request.resolved': { takes: true, restarts: true, wait: 'broken' },
  'request.confirmed': { over: true },
  'request.rated': {},
  'request.followUpDue': { reminds: true },
  'request.followedUp': {},
  'request.reopened': { takes: true, restarts: true, toOffice: true, wait: 'broken' },
  'request.referred': { takes: true, restarts: true, wait: 'broken' },
  'request.withdrawn': { over: true, wait: 'broken' },
};

export function traitsOf({ type }: { readonly type: RequestEventType }): EventTraits {
  return EVENT_TRAITS[type];
}
