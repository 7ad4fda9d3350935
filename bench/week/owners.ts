import { isWithin, type OrgNode } from '../../core/domain/org/org';
import type { Person } from '../../core/domain/person/person';
import { activeStudios, isVolunteer } from '../../core/domain/person/standing';
import type { Owner } from '../../core/domain/request/model/owner';
import { OPEN_STATES, type ServiceRequest } from '../../core/domain/request/model/state';
import type { Studio, StudioId } from '../../core/domain/studio/studio';
import { dueFor } from '../../core/domain/time/due';

/** The people and studios at the end of the week. */
export interface There {
  readonly people: readonly Person[];
  readonly studios: readonly Studio[];
}

/** The possible owners in each state. */
const OWNERS: Record<ServiceRequest['state'], readonly Owner['kind'][]> = {
  submitted: ['office'],
  offered: ['studio'],
  accepted: ['volunteer'],
  resolved: ['volunteer', 'office'],
  closed: ['volunteer', 'office'],
  referred: ['office'],
  withdrawn: ['studio', 'volunteer', 'office'],
};

/**
 * 有人管吗: the violations in the ownership of this request. The owner must be able to act: while work is
 * left, the owner is a current volunteer, an open studio with members, or an office that somebody
 * holds, there or above.
 */
export function misowned(
  request: ServiceRequest,
  there: There,
  nodes: readonly OrgNode[],
): string[] {
  const { _id, state, owner } = request;
  const said = `${_id} (${state}) of ${JSON.stringify(owner)}`;
  if (!OWNERS[state].includes(owner?.kind)) return [said];
  const open: readonly string[] = OPEN_STATES;
  if (!open.includes(state)) return [];
  if (dueFor(request, 'ladder') === null) return [`${said} waits for no clock`];
  switch (owner.kind) {
    case 'office': {
      const path = nodes.find((node) => node._id === owner.node)?.ancestors ?? [];
      const held = there.people.some(({ roles }) => roles.some(({ node }) => isWithin(node, path)));
      return held ? [] : [`${said}: an office that nobody holds`];
    }
    case 'studio':
      return request.askedStudios
        .filter((id) => !hasSomebody(id, there))
        .map((id) => `${said}: nobody is there in ${id}`);
    case 'volunteer':
      // The volunteer may have left after the work was done, but not before.
      return state !== 'accepted' || isStillThere(owner.openid, there)
        ? []
        : [`${said}: who has left`];
    default:
      return owner satisfies never;
  }
}

/**
 * Requests of a studio that closed, or that all members have left, must find another one within
 * minutes.
 */
function hasSomebody(studioId: StudioId, { people, studios }: There): boolean {
  return (
    studios.some(({ _id, paused }) => _id === studioId && !paused) &&
    people.some((person) => activeStudios(person).includes(studioId))
  );
}

function isStillThere(openid: string, { people }: There): boolean {
  const person = people.find(({ _id }) => _id === openid);
  return person !== undefined && isVolunteer(person);
}
