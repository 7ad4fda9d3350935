import { isHeldBack } from '../person/hold';
import { holdsOfficeOver, officesOf, type Person } from '../person/person';
import { isQualifiedFor } from '../person/qualification';
import { activeStudios, isServing, isVolunteer, servesIn, standingIn } from '../person/standing';
import { helperOf, isKeptFrom } from '../request/model/conflict';
import type { Owner, VolunteerOwner } from '../request/model/owner';
import { type ForParties, partiesOf } from '../request/model/parties';
import { isFollowUpDue, ratingBy } from '../request/model/rules';
import { holdsAnOpenOne } from '../request/model/slip';
import type { Rating, ServiceRequest } from '../request/model/state';
import type { Directory } from '../studio/directory';
import type { Studio, StudioId } from '../studio/studio';
import type { Moment } from '../time/moment';
import { type ForPast, isPast, mayKnowAsLead, mayKnowAsMember } from './past';

/** A person's relations to a request. Several can hold at once. */
export interface Relation {
  readonly asker: boolean;
  /** 一起反映: has the same trouble and joined. */
  readonly joined: boolean;
  /** Their rating, as the asker or as a neighbour who joined; null before they gave one. */
  readonly ownRating: Rating | null;
  /** Did the work, or reported that it was done. */
  readonly closer: boolean;
  /** 回访人: may make the follow-up call after closing: an office without a part in the work. */
  readonly asksAfter: boolean;
  /**
   * Is the assignee, or was the last one and nobody has accepted since. Whoever no longer serves the
   * studio is neither, from the moment the standing has ended; nor is whoever is held back.
   */
  readonly assignee: boolean;
  /** 经手过: the same, although they may no longer serve there: what helpers must not learn stays shut. */
  readonly hadIt: boolean;
  /** Takes requests for the studio that is asked. */
  readonly member: boolean;
  /** Leads the studio that is asked, or whose volunteer is the assignee. */
  readonly lead: boolean;
  /** Answers for it as an office: see `isOfficeFor`. */
  readonly office: boolean;
  /** 还拿着东西: took something along that is not back yet, whoever has the request now. */
  readonly holds: boolean;
  /** 在您手里: they own it now, as the assignee or as the holder of the office that owns it. */
  readonly owner: boolean;
  /** 结束以后: kind, place and how it ended are all that this person still reads. See `isPast`. */
  readonly past: boolean;
}

/** The fields of a person that policy reads. */
type Reader = Pick<
  Person,
  '_id' | 'name' | 'called' | 'roles' | 'standings' | 'terms' | 'qualifications' | 'heldBack'
>;

/** The fields of a request that decide who must keep away. */
type ForKeepingAway = Pick<ServiceRequest, 'asker' | 'askerName' | 'concerned' | 'avoid'>;

type ForOffice = ForKeepingAway & Pick<ServiceRequest, 'ancestors' | 'owner'>;

type ForAskingAfter = ForParties & Pick<ServiceRequest, 'state' | 'followUpAt' | 'unhappy'>;

/** The fields of a request that `relationTo` reads; lists filtered by relation read them too. */
export type ForRelation = ForOffice &
  ForAskingAfter &
  ForPast &
  Pick<ServiceRequest, 'category' | 'slips' | 'askedStudios' | 'excludedVolunteers' | 'rating'>;

/** This person's relations to this request at this moment. */
export function relationTo(
  person: Reader,
  request: ForRelation,
  directory: Directory,
  now: Moment,
): Relation {
  const { owner, assignee } = request;
  const taker = owner.kind === 'volunteer' ? owner : assignee;
  const studioId = owner.kind === 'office' ? assignee?.studioId : owner.studioId;
  const studios = studioId ? [studioId, ...request.askedStudios] : [];
  const active = activeStudios(person);
  const takesFor = (id: StudioId) =>
    active.includes(id) &&
    isQualifiedFor(request.category, person.qualifications, directory.studios.get(id), now);
  const away = keepsAway(person, request);
  const office = isOfficeFor(person, request, now);
  const asker = request.asker === person._id;
  const calls = office && !away && asksAfter(person, request);
  return {
    asker,
    assignee: isTheirWork(person, taker, now),
    hadIt: taker?.openid === person._id,
    joined: request.joined.some(({ openid }) => openid === person._id),
    ownRating: ratingBy(request, person._id),
    closer: assignee?.openid === person._id || request.result?.by === person._id,
    asksAfter: calls,
    member:
      owner.kind !== 'office' &&
      studios.some((id) => takesFor(id) && mayKnowAsMember(person, id, request)) &&
      !away &&
      !request.excludedVolunteers.includes(person._id),
    lead:
      !away &&
      !isHeldBack(person, now) &&
      studios.some(
        (id) => leads(person, directory.studios.get(id)) && mayKnowAsLead(person, id, request),
      ),
    office,
    holds: holdsAnOpenOne(request.slips, person._id),
    owner: isOwner(person, owner, now),
    past: !asker && !(calls && isFollowUpDue(request, now)) && isPast(request, now),
  };
}

/** Did they accept it, do they still serve that studio, and may they act? */
function isTheirWork(
  person: Pick<Person, '_id' | 'standings' | 'heldBack'>,
  by: Pick<VolunteerOwner, 'openid' | 'studioId'> | null,
  now: Moment,
): boolean {
  return by?.openid === person._id && servesIn(person, by.studioId) && !isHeldBack(person, now);
}

/** 有人能来回访: can any of these people make the follow-up call? */
export function canAskAfter(
  request: ForRelation,
  people: Iterable<Reader>,
  directory: Directory,
  now: Moment,
): boolean {
  return [...people].some((person) => relationTo(person, request, directory, now).asksAfter);
}

function isOwner(person: Reader, owner: Owner, now: Moment): boolean {
  switch (owner.kind) {
    case 'volunteer':
      return isTheirWork(person, owner, now);
    case 'office':
      return officesOf(person, now).some(
        ({ role, node }) => role === owner.role && node === owner.node,
      );
    case 'studio':
      return false;
    default:
      return owner satisfies never;
  }
}

/**
 * Does this person answer for it as an office? People who must keep away do not, except the
 * subdistrict: otherwise nobody could see a request that is kept from it too. An administrator only
 * sets things up and reads no requests, except those that come to them because nobody holds another
 * office.
 */
export function isOfficeFor(person: Reader, request: ForOffice, now: Moment): boolean {
  const { ancestors, owner } = request;
  if (holdsOfficeOver(person, ancestors, ['officer'], now)) return true;
  if (owner.kind === 'office' && owner.role === 'administrator' && isOwner(person, owner, now)) {
    return true;
  }
  return holdsOfficeOver(person, ancestors, ['secretary'], now) && !keepsAway(person, request);
}

/** 领衔: a lead who has left is not a lead, even if no successor was named. */
export function leads(
  person: Pick<Person, '_id' | 'standings'>,
  studio: Pick<Studio, '_id' | 'lead'> | undefined,
): boolean {
  if (studio?.lead !== person._id) return false;
  const here = standingIn(person, studio._id);
  // A newly founded studio may be led by a member of another one.
  if (here) return isServing(here);
  return person.standings.length === 0 || isVolunteer(person);
}

/**
 * Does this person work on it: the assignee, or the office that owns it; never on their own request?
 */
export function isAtWork(is: Relation, request: Pick<ServiceRequest, 'owner' | 'state'>): boolean {
  if (request.owner.kind === 'office') return is.office && !is.asker;
  return request.state === 'accepted' && is.assignee;
}

/** 回避: must the request be kept from this person? Never from the asker. */
function keepsAway(person: Reader, request: ForKeepingAway): boolean {
  return request.asker !== person._id && isKeptFrom(helperOf(person), request);
}

/** 主动回访 is made by somebody who neither did the work nor asked for it. */
function asksAfter({ _id }: Pick<Person, '_id'>, request: ForAskingAfter): boolean {
  if (request.state !== 'closed' || (request.followUpAt === null && !request.unhappy)) return false;
  return !partiesOf(request).includes(_id);
}
