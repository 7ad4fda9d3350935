import type { Directory } from '../../core/domain/directory';
import type { OpenId, Person } from '../../core/domain/person';
import type { ServiceRequest } from '../../core/domain/request-state';

/** The community while its stories are being told again. */
export interface World {
  readonly people: ReadonlyMap<OpenId, Person>;
  readonly directory: Directory;
  readonly requests: Map<string, ServiceRequest>;
}

/** 在手数: requests in hand per studio, as the cloud counts them. */
export function loadIn(world: World): Map<string, number> {
  const load = new Map<string, number>();
  for (const { state, owner } of world.requests.values()) {
    if (owner.kind === 'office' || (state !== 'offered' && state !== 'accepted')) continue;
    load.set(owner.studioId, (load.get(owner.studioId) ?? 0) + 1);
  }
  return load;
}
