import type { OpenId } from '../../core/domain/base/identity';
import type { Person } from '../../core/domain/person/person';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { buildStaffing, type Carried } from '../../core/domain/routing/build-staffing';
import type { Staffing } from '../../core/domain/routing/staffing';
import type { Directory } from '../../core/domain/studio/directory';

/** The state of the community while its stories are replayed. */
export interface World {
  readonly people: ReadonlyMap<OpenId, Person>;
  readonly directory: Directory;
  readonly requests: Map<string, ServiceRequest>;
}

/** 人手: the members and their load, as the cloud counts them. */
export function crewsIn({ people, directory, requests }: World): Staffing {
  const carried = [...requests.values()].flatMap(({ state, owner, asker }): Carried[] => {
    if (owner.kind === 'office' || (state !== 'offered' && state !== 'accepted')) return [];
    const openid = owner.kind === 'volunteer' ? owner.openid : null;
    return [{ studioId: owner.studioId, state, openid, asker, count: 1 }];
  });
  const members = [...people.values()];
  return buildStaffing([...directory.studios.keys()], { members, carried, lately: [] });
}
