import type { OpenId } from '../../base/identity';
import { Refusal, type RefusalCode } from '../../base/refusal';
import { isWithin, type NodeId } from '../../org/org';
import type { Person } from '../../person/person';
import type { Moment } from '../../time/moment';
import { isUnwanted } from '../model/conflict';
import type { Decision } from '../model/decision';
import { requirePossible } from '../model/rules';
import type { ServiceRequest } from '../model/state';
import { isOpenToNeighbours, isUnderWay } from '../model/visibility';

/** The limit: everybody who joined is notified at every step and stored in the one document. */
const MOST = 50;

/**
 * 一起反映: a neighbour of the same community has the same trouble. They are notified of every step and
 * rate for themselves. They do not see the asker's name and telephone, and nobody sees theirs.
 *
 * @param community the community of the request's place
 * @throws Refusal `request/not-found` for people from another community and people whom the asker
 * avoids, `person/no-home`, `request/yours-already`, `request/in-your-hands`,
 * `request/already-joined`, `request/not-open-to-neighbours`, `request/is-over`,
 * `request/joined-enough`
 */
export function join(
  request: ServiceRequest,
  person: Person,
  community: NodeId | undefined,
  now: Moment,
): Decision {
  const { _id: openid, name } = person;
  if (isUnwanted(person, request)) throw new Refusal('request/not-found');
  const already = whyTheirs(request, openid);
  if (already) throw new Refusal(already);
  if (!person.home) throw new Refusal('person/no-home');
  const neighbour = community !== undefined && isWithin(community, person.home.ancestors);
  if (!neighbour) throw new Refusal('request/not-found');
  const shut = whyShut(request, openid);
  if (shut) throw new Refusal(shut);
  const joined = [...request.joined, { openid, at: now, rating: null }];
  return {
    next: { ...request, joined },
    events: [{ type: 'request.joined', at: now, by: { openid, name } }],
  };
}

/** The fields that decide whether a neighbour can join. */
type ForJoining = Pick<
  ServiceRequest,
  | 'asker'
  | 'joined'
  | 'assignee'
  | 'state'
  | 'category'
  | 'ancestors'
  | 'readers'
  | 'checked'
  | 'hiddenAt'
>;

/** Can a neighbour join it? Their home is checked by the command. */
export function mayJoin(request: ForJoining, openid: OpenId): boolean {
  return !whyTheirs(request, openid) && !whyShut(request, openid);
}

function whyTheirs(
  { asker, joined }: Pick<ServiceRequest, 'asker' | 'joined'>,
  openid: OpenId,
): RefusalCode | null {
  if (asker === openid) return 'request/yours-already';
  return joined.some((one) => one.openid === openid) ? 'request/already-joined' : null;
}

function whyShut(request: ForJoining, openid: OpenId): RefusalCode | null {
  if (!isOpenToNeighbours(request)) return 'request/not-open-to-neighbours';
  if (!isUnderWay(request.state)) return 'request/is-over';
  if (request.assignee?.openid === openid) return 'request/in-your-hands';
  return request.joined.length >= MOST ? 'request/joined-enough' : null;
}

/** 不再一起反映: they are not notified any more. */
export function leave(request: ServiceRequest, openid: string, now: Moment): Decision {
  requirePossible(request, 'leave', now);
  const joined = request.joined.filter((one) => one.openid !== openid);
  return { next: { ...request, joined }, events: [] };
}
