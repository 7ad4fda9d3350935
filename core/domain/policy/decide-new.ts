import { Refusal } from '../base/refusal';
import { REPEATED_DANGER } from '../category/danger';
import { submit } from '../request/commands/assignment';
import type { Decision } from '../request/model/decision';
import type { Draft } from '../request/model/draft';
import type { PersonDoer } from '../request/model/event';
import { route, toOffice } from '../routing/routing';
import { needOf } from '../routing/specialists';
import type { Directory } from '../studio/directory';
import type { World } from './decide';

/**
 * 新诉求: the first owner of a new request. Used for a resident's request, for a subrequest and for the
 * stories of the demonstration.
 *
 * @param world at least the staffing of all studios that could take it
 */
export function decideNew(
  id: string,
  draft: Draft,
  by: PersonDoer,
  { directory, staffing, now }: Omit<World, 'person'>,
): Decision {
  const way = route(needOf(draft, by), directory, staffing, now);
  return submit(id, draft, way, by, now);
}

/**
 * 一再报的急事: goes to the office first, which finds it on its list and passes it on; nobody else is woken.
 * If nobody holds such an office, it is routed like any other request.
 */
export function decideRepeated(
  id: string,
  draft: Draft,
  by: PersonDoer,
  world: Omit<World, 'person'>,
): Decision {
  const { directory, now } = world;
  const way = toOffice(needOf(draft, by), directory, [REPEATED_DANGER], now);
  return directory.isHeld(way.owner)
    ? submit(id, draft, way, by, now)
    : decideNew(id, draft, by, world);
}

/** @throws Refusal `office/nobody-yet` when it would go to a vacant office. */
export function requireSomebody({ next: { owner } }: Decision, directory: Directory): void {
  if (owner.kind === 'office' && !directory.isHeld(owner)) throw new Refusal('office/nobody-yet');
}
