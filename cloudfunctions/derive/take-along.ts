import type { Place } from '../../core/domain/org/org';
import { type ClockMove, staffingWantedByClock } from '../../core/domain/policy/clock-move';
import { countOffers, decideByClock } from '../../core/domain/policy/decide-by-clock';
import { conclude } from '../../core/domain/request/commands/conclude';
import { followPlace } from '../../core/domain/request/commands/follow-place';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { reaches } from '../../core/domain/routing/specialists';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { seeStaffing } from '../store/queue';
import { save } from '../store/save';
import { requests } from '../store/tables';
import { someAtATime } from './reached';

/**
 * 带着走: writes these requests at the place where their node lies now. What waits for a studio that does
 * not serve it there is handed on in the same write; what somebody has accepted goes on.
 */
export async function takeAlong(
  some: readonly ServiceRequest[],
  { nodeId, ancestors }: Pick<Place, 'nodeId' | 'ancestors'>,
  directory: Directory,
  now: Moment,
): Promise<void> {
  const gone = some.map((request) => {
    const moved = followPlace(request, ancestors, now);
    const there = { ...moved, place: { ...moved.place, nodeId } };
    return { request, there, move: leavingStrangers(there, directory) };
  });
  const wanted = gone.flatMap(({ there, move }) =>
    move ? [staffingWantedByClock(move, there, now)] : [],
  );
  const world = { ...(await seeStaffing(wanted, directory)), directory, now };
  await someAtATime(gone, async ({ request, there, move }) => {
    const decision = move && decideByClock(move, there, world);
    if (!decision) {
      await save(requests, request, there);
      return;
    }
    countOffers(decision, world.staffing);
    const { next, newNotices } = conclude(decision, null, directory, now);
    await save(requests, request, next, newNotices);
  });
}

/** The asked studios that do not serve the place; null when there is none. */
function leavingStrangers(request: ServiceRequest, directory: Directory): ClockMove | null {
  if (request.state !== 'offered') return null;
  const strangers = request.askedStudios.filter((id) => {
    const studio = directory.studios.get(id);
    return studio && !reaches(studio, request, directory);
  });
  if (strangers.length === 0) return null;
  return { do: 'leaveStudios', closed: new Set(strangers), cause: 'relocated' };
}
