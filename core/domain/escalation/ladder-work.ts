import { hurriedDueAt } from '../request/clock/deadlines';
import { offer } from '../request/commands/assignment';
import type { Decision } from '../request/model/decision';
import type { Accepted, Offered, Submitted } from '../request/model/state';
import { route } from '../routing/routing';
import type { Staffing } from '../routing/staffing';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';

/**
 * 到期还没办好，办的人又不在: may overdue work be reassigned automatically? A volunteer who pauses, or whose studio
 * closes, keeps their work until its deadline; after that somebody else is asked.
 *
 * @param staffing at least of the studio that has the work
 */
export function isLeftLying(
  { owner, dueAt }: Accepted,
  { studios }: Directory,
  staffing: Staffing,
  now: Moment,
): boolean {
  if (dueAt === null || dueAt > now) return false;
  const shut = studios.get(owner.studioId)?.paused ?? true;
  return shut || staffing.of(owner.studioId).members.every(({ openid }) => openid !== owner.openid);
}

/** 另请人办: colleagues of the studio may be asked, unless it has closed. */
export function moveOn(
  request: Accepted,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Decision<Submitted | Offered> {
  const next = route(request, directory, staffing.without(request), now);
  const dueAt = next.owner.kind === 'studio' ? hurriedDueAt(request, next.dueAt, now) : next.dueAt;
  return offer(request, { ...next, dueAt }, 'late-and-away', '', 'clock', now);
}
