import type { RequestJob } from '../../core/domain/request/model/state';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { isOnAgenda, takePatrol } from '../store/agenda';
import type { AgendaItem } from '../store/agenda-item';
import type { Agenda } from '../store/collections/agenda';
import type { DueRequest } from './due-requests';
import { againAt, type Woken } from './wake';

/**
 * Items that several runs may handle in parallel: notices are claimed one by one, and the functions
 * behind the other items are called once.
 */
const SHARED: readonly RequestJob[] = ['tell', 'count', 'learn'];
const ALONE: readonly AgendaItem[] = ['people', 'studios', 'uploads', 'plans', 'queue', 'day'];

/** Until when this process knows a run to be at work. A claim is never given back, so that holds. */
let knownUntil: Moment = '';

/** Whether this process knows already, without any read, that a run has claimed this minute. */
export function isKnownTaken(now: Moment): boolean {
  return knownUntil > now;
}

/** Whether another run has claimed this minute. */
export function isTaken({ patrolsUntil }: Agenda, now: Moment): boolean {
  if (patrolsUntil === undefined || patrolsUntil <= now) return false;
  knownUntil = patrolsUntil;
  return true;
}

/**
 * 领班: if there is work, one run claims this minute. The lease ends with the minute, when the next run
 * comes and the platform has ended this one, so it need not be released and a killed run blocks
 * nobody. A run without work writes nothing.
 * @returns the agenda after the claim; null for a run that has nothing to do here
 */
export async function take(
  now: Moment,
  due: readonly DueRequest[],
  agenda: Agenda,
  wanted: Woken,
): Promise<Agenda | null> {
  const jobs = due.flatMap((request) => request.due.filter(({ at }) => at <= now));
  const works =
    wanted.derive ||
    wanted.learn ||
    jobs.some(({ job }) => !SHARED.includes(job)) ||
    ALONE.some((matter) => isOnAgenda(agenda, matter, now));
  if (!works) return agenda;
  if (isTaken(agenda, now)) return null;
  const until = endOfMinute(now);
  const taken = await takePatrol(agenda, until, againAt(wanted, now));
  // Whoever won the claim, somebody has it now.
  knownUntil = until;
  return taken;
}

function endOfMinute(now: Moment): Moment {
  return minutesAfter(`${now.slice(0, '2026-11-30T08:00'.length)}:00.000Z`, 1);
}
