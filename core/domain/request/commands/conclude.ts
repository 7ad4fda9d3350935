import { type Command, type CommandOutput, remember } from '../../base/command';
import type { Notice } from '../../notice/notice';
import type { Directory } from '../../studio/directory';
import { dueFor, withDue } from '../../time/due';
import type { Moment } from '../../time/moment';
import { remindOf } from '../clock/reminder';
import { retainAt } from '../clock/retention';
import { wakeOf } from '../clock/wake';
import type { Decision } from '../model/decision';
import type { RequestEvent } from '../model/event';
import { traitsOf } from '../model/event-traits';
import { Names } from '../model/names';
import type { RequestJob, ServiceRequest } from '../model/state';
import { publicListsOf } from '../model/visibility';
import { attendByOf, worklistsOf } from '../model/worklist';
import { noticesOf } from '../telling/notices';
import { partsDue } from './subrequests';

/** The changes of one command to the stored request, ready for one conditional update. */
export interface Conclusion {
  readonly next: ServiceRequest;
  /** New notices of this command, by id. */
  readonly newNotices: Readonly<Record<string, Notice>>;
}

/**
 * Completes a decision: next version, timeline, notices to be sent, and the command remembered. A
 * notice's id is derived from its event's position in the timeline, so every computation gives the
 * same id and one event reaches each person once.
 *
 * @param command who gave it under which id; null when the clock acted
 */
export function conclude(
  decision: Decision<ServiceRequest, CommandOutput | undefined>,
  command: Command | null,
  directory: Directory,
  now: Moment,
): Conclusion {
  const { next } = decision;
  const events = inOrder(decision.events, next.timeline.at(-1)?.at ?? '');
  const names = new Names(directory);
  const newNotices: Record<string, Notice> = {};
  events.forEach((event, offset) => {
    const position = next.timeline.length + offset;
    noticesOf(event, next, names, events).forEach((notice, index) => {
      newNotices[`e${position}n${index}`] = notice;
    });
  });
  const told = { ...next, timeline: [...next.timeline, ...events] };
  const timed = { ...told, remindAt: remindOf(told) };
  const concluded = {
    ...timed,
    // Whoever has it no longer, or is done, comes to no door.
    doorCode: next.state === 'accepted' ? next.doorCode : null,
    waitingSince: events.some(({ type }) => type === 'request.reopened') ? now : next.waitingSince,
    worklists: worklistsOf(next, now),
    attendBy: attendByOf(next),
    publicLists: publicListsOf(next),
    lackedHands: lackedHands(next, events),
    notices: { ...next.notices, ...newNotices },
    due: dueAfter(timed, events, Object.keys(newNotices).length > 0, now),
  };
  return { newNotices, next: remember(concluded, command, next.state, decision.output) };
}

/**
 * 先后有序: a retried command may have begun before the events of others were written, and the clocks of
 * machines differ a little, so an event never gets an earlier time than the previous one.
 */
function inOrder(events: readonly RequestEvent[], last: Moment): RequestEvent[] {
  return events.map((event) => (event.at < last ? { ...event, at: last } : event));
}

/**
 * 缺人手: stays true once it was, for the figures of the category; a corrected category starts again
 * without it.
 */
function lackedHands(request: ServiceRequest, events: readonly RequestEvent[]): boolean {
  const corrected = events.some(({ type }) => type === 'request.corrected');
  const missed = events.some((event) => traitsOf(event).noVolunteer);
  return missed || (request.lackedHands && !corrected);
}

/** 到期单: the jobs that follow from the new state and the new events. */
function dueAfter(
  request: ServiceRequest,
  events: readonly RequestEvent[],
  tells: boolean,
  now: Moment,
): ServiceRequest['due'] {
  const queues = events.some(({ type }) => type === 'request.queued');
  const moments: readonly (readonly [RequestJob, Moment | null])[] = [
    ['ladder', wakeOf(request)],
    ['subrequests', partsDue(request, events, now)],
    ['tell', tells ? earlier(dueFor(request, 'tell'), now) : dueFor(request, 'tell')],
    ['queue', queues ? now : dueFor(request, 'queue')],
    ['count', now],
    ['retain', retainAt(request)],
  ];
  return moments.reduce((due, [job, at]) => withDue(due, job, at), request.due);
}

/** A new notice never delays one that waits already. */
function earlier(since: Moment | null, now: Moment): Moment {
  return since !== null && since < now ? since : now;
}
