import { Refusal } from '../base/refusal';
import { submit } from '../request/commands/assignment';
import type { Decision } from '../request/model/decision';
import type { Draft } from '../request/model/draft';
import type { PersonDoer } from '../request/model/event';
import { route } from '../routing/routing';
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

/** @throws Refusal `office/nobody-yet` when it would go to a vacant office. */
export function requireSomebody({ next: { owner } }: Decision, directory: Directory): void {
  if (owner.kind === 'office' && !directory.isHeld(owner)) throw new Refusal('office/nobody-yet');
}
