import { hurriedDueAt } from '../request/clock/deadlines';
import { offer } from '../request/commands/assignment';
import type { Decision } from '../request/model/decision';
import type { Accepted, Offered, Submitted } from '../request/model/state';
import { route } from '../routing/routing';
import type { Staffing } from '../routing/staffing';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';

/**
 * 到期还没办好，办的人又不在: may late work be moved on automatically? A volunteer who has paused, or whose
 * studio has closed, finishes their work; once its deadline has passed somebody else is asked.
 *
 * @param staffing who is there, for at least the studio that has it
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

/** 另请人办: available colleagues may have it, unless the studio has closed. */
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
