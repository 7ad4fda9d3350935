import type { OpenId } from '../../core/domain/base/identity';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Role } from '../../core/domain/org/office';
import { isWithin, type NodeId } from '../../core/domain/org/org';
import type { Person } from '../../core/domain/person/person';
import { standingIn } from '../../core/domain/person/standing';
import { helperOf, isKeptFrom } from '../../core/domain/request/model/conflict';
import type { RequestEvent } from '../../core/domain/request/model/event';
import { traitsOf } from '../../core/domain/request/model/event-traits';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { StudioId } from '../../core/domain/studio/studio';
import type { There } from './owners';

/** A message that somebody got, with the fields that matter for the check. */
type Heard = Pick<InboxItem, '_id' | 'openid' | 'text'>;

/** Events after which the same message may be true again and be repeated. */
function turns(event: RequestEvent): boolean {
  const { takes, wait } = traitsOf(event);
  return takes === true || wait === 'hearing' || wait === 'answer';
}

/**
 * 重复: messages that repeat earlier words to the same person though nothing has changed since. A
 * person's action counts as new each time; of the clock's messages only reminders may be repeated, and
 * only to people who can act. A different hour in the text does not make it new.
 */
export function repeated(
  inbox: readonly Heard[],
  requests: ReadonlyMap<string, ServiceRequest>,
): string[] {
  const before = new Map<string, number>();
  return inbox
    .map((item) => ({ item, ...causeOf(item) }))
    .sort((one, other) => one.position - other.position)
    .filter(({ item, source, position, event }) => {
      const words = JSON.stringify([source, item.openid, item.text]);
      const last = before.get(words);
      before.set(words, position);
      if (last === undefined) return false;
      const request = requests.get(source);
      return !request || !isNew(request, last, { position, event, openid: item.openid });
    })
    .map(({ item }) => `${item.openid} heard again: ${item.text} (${item._id})`);
}

function isNew(
  request: ServiceRequest,
  last: number,
  { position, event, openid }: { position: number; event: string; openid: OpenId },
): boolean {
  const { timeline } = request;
  const now = timeline[position];
  if (!now || now.at === timeline[last]?.at) return false;
  if (now.by !== 'clock') return true;
  if (timeline.slice(last + 1, position).some(turns)) return true;
  // A phone call is requested once per offer.
  const reminds = event.startsWith('ring') || traitsOf(now).reminds === true;
  return reminds && !waits(openid, request);
}

/** 不该听到: messages to people who are not concerned with the request, or from whom it is kept. */
export function overheard(
  inbox: readonly Heard[],
  requests: ReadonlyMap<string, ServiceRequest>,
  { people, studios }: There,
): string[] {
  const known = new Map(people.map((person) => [person._id, person]));
  const leads = new Map(studios.map(({ _id, lead }) => [_id, lead]));
  return inbox
    .filter(({ _id, openid }) => {
      const request = requests.get(causeOf({ _id }).source);
      const person = known.get(openid);
      return request && !(person && mayHear(person, request, leads));
    })
    .map(({ _id, openid, text }) => `${openid} has nothing to do with: ${text} (${_id})`);
}

function mayHear(
  person: Person,
  request: ServiceRequest,
  leads: ReadonlyMap<StudioId, OpenId>,
): boolean {
  if (waits(person._id, request)) return true;
  const { ancestors } = request;
  // The last office is notified even of what is kept from it, because otherwise nobody would be.
  if (isOfficeOver(person, ancestors, ['officer'])) return true;
  if (isKeptFrom(helperOf(person), request)) return false;
  return (
    isOfficeOver(person, ancestors, ['secretary', 'officer']) ||
    handsOf(request).has(person._id) ||
    askedOf(request).some((id) => standingIn(person, id) || leads.get(id) === person._id)
  );
}

/** During a week nobody takes or leaves an office. */
function isOfficeOver(
  { roles }: Person,
  ancestors: readonly NodeId[],
  among: readonly Role[],
): boolean {
  return roles.some(({ role, node }) => among.includes(role) && isWithin(node, ancestors));
}

/** The asker, and everybody who joined, including those who left again. */
function waits(openid: OpenId, { asker, joined, timeline }: ServiceRequest): boolean {
  return (
    openid === asker ||
    joined.some((one) => one.openid === openid) ||
    timeline.some(
      ({ type, by }) => type === 'request.joined' && by !== 'clock' && by.openid === openid,
    )
  );
}

function handsOf({ timeline }: ServiceRequest): ReadonlySet<OpenId> {
  return new Set(
    timeline.flatMap((event) =>
      event.type === 'request.accepted' ? [event.volunteer.openid] : [],
    ),
  );
}

/** The studios that were ever asked, except those that should not have been. */
function askedOf({ timeline, avoid }: ServiceRequest): StudioId[] {
  return timeline
    .flatMap((event) => (event.type === 'request.offered' ? [event.to, ...event.also] : []))
    .map(({ studioId }) => studioId)
    .filter((id) => !avoid.studios.includes(id));
}

/** An item's id names its source and the event in its timeline: `<source>:e<position>:<openid>`. */
function causeOf({ _id }: Pick<Heard, '_id'>) {
  const [source = '', event = ''] = _id.split(':');
  return { source, event, position: Number(/\d+$/.exec(event)?.[0] ?? 0) };
}
