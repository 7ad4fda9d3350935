import type { RequestEventType } from './event';

/** What an event means beside what it says; a trait that is not named does not hold. */
export interface EventTraits {
  /** With it somebody new has the request. */
  readonly takes?: true;
  /** With it whoever has the request has it anew: somebody new, or a clock that stood runs on. */
  readonly restarts?: true;
  /** With it an office has it. */
  readonly toOffice?: true;
  /** With it an office that answers by itself has said its first word, and keeps it. */
  readonly firstWord?: true;
  /** No studio had hands for it. */
  readonly noVolunteer?: true;
  /** A reminder: sent by the clock, and repeated. */
  readonly reminds?: true;
  /** The request is over, and whatever was divided off from it. */
  readonly over?: true;
  /**
   * What the resident is told to wait for: a meeting, or a question to answer; `kept` when what was
   * waited for has come; `broken` when nothing is waited for any more, come or not.
   */
  readonly wait?: 'hearing' | 'answer' | 'kept' | 'broken';
}

/** 事件的含义: the one place that says what each event means. */
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
  'request.paused': { firstWord: true, wait: 'hearing' },
  'request.asked': { firstWord: true, wait: 'answer' },
  'request.replied': { restarts: true, wait: 'kept' },
  'request.resumed': { restarts: true, wait: 'broken' },
  'request.parted': {},
  'request.partClosed': {},
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
