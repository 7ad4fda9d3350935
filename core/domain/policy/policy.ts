import { Refusal } from '../base/refusal';
import { type CategoryCode, categoryOf } from '../category/category';
import type { OfficeOwner } from '../org/office';
import type { NodeId } from '../org/org';
import { activeStudio, holdsRoleOver, type Person } from '../person/person';
import { helperOf, isKeptFrom } from '../request/model/conflict';
import type { Owner } from '../request/model/owner';
import { type ForParties, partiesOf } from '../request/model/parties';
import {
  type ForRules,
  isFollowUpDue,
  isPossible,
  REQUEST_ACTIONS,
  type RequestAction,
  ratingBy,
} from '../request/model/rules';
import type { Rating, ServiceRequest } from '../request/model/state';
import type { Directory } from '../studio/directory';
import type { Studio } from '../studio/studio';
import { daysAfter, type Moment } from '../time/moment';

/** Phone and address are seen by nobody once a request is closed for this many days. */
const CONTACT_DAYS_AFTER_CLOSING = 30;

/** A person's relations to a request. Several can hold at once. */
export interface Standing {
  readonly asker: boolean;
  /** 一起反映: has the same trouble and joined. */
  readonly joined: boolean;
  /** Their rating, as the asker or as a neighbour who joined; null before they gave one. */
  readonly ownRating: Rating | null;
  /** Did the work, or said that it was done. */
  readonly closer: boolean;
  /** 回访人: may ask how things are, now that it is closed: an office that had no part in it. */
  readonly asksAfter: boolean;
  /** Is the assignee, or was the last one and nobody has accepted since. */
  readonly assignee: boolean;
  /** Takes requests for the studio that is asked. */
  readonly member: boolean;
  /** Leads the studio that is asked, or whose volunteer is the assignee. */
  readonly lead: boolean;
  /** Answers for it as an office: see `isOfficeFor`. */
  readonly office: boolean;
  /** 在您手里: it is theirs now, as the volunteer who took it or as the very office that has it. */
  readonly ownsAsOffice: boolean;
}

/** What a policy reads of a person. */
type Reader = Pick<Person, '_id' | 'name' | 'roles' | 'volunteer'>;

/** Whether somebody must keep away: what is read of a request. */
type ForKeepingAway = Pick<ServiceRequest, 'asker' | 'askerName' | 'concerned' | 'avoid'>;

type ForOffice = ForKeepingAway & Pick<ServiceRequest, 'ancestors'>;

type ForAskingAfter = ForParties & Pick<ServiceRequest, 'state' | 'followUpAt' | 'unhappy'>;

/** What `standing` reads of a request: a list that shows only what its reader may know reads it too. */
export type ForStanding = ForOffice &
  ForAskingAfter &
  Pick<ServiceRequest, 'owner' | 'askedStudios' | 'excludedVolunteers' | 'rating'>;

/** What decides who may read its words. */
export type ForWords = Pick<ServiceRequest, 'category' | 'state' | 'owner'>;

/** What decides who may ring. */
export type ForContact = ForWords &
  Pick<ServiceRequest, 'nameless' | 'followUpAt' | 'unhappy' | 'closedAt'>;

/** What decides which actions are open. */
export type ForActions = ForWords & ForRules;

/** This person's relations to this request. */
export function standing(person: Reader, request: ForStanding, directory: Directory): Standing {
  const { owner, assignee } = request;
  const studioId = owner.kind === 'office' ? assignee?.studioId : owner.studioId;
  const studios = studioId ? [studioId, ...request.askedStudios] : [];
  const away = keepsAway(person, request);
  const office = isOfficeFor(person, request);
  return {
    asker: request.asker === person._id,
    assignee:
      owner.kind === 'volunteer' ? owner.openid === person._id : assignee?.openid === person._id,
    joined: request.joined.some(({ openid }) => openid === person._id),
    ownRating: ratingBy(request, person._id),
    closer: assignee?.openid === person._id || request.result?.by === person._id,
    asksAfter: office && !away && asksAfter(person, request),
    member:
      owner.kind !== 'office' &&
      studios.some((id) => id === activeStudio(person)) &&
      !away &&
      !request.excludedVolunteers.includes(person._id),
    lead: !away && studios.some((id) => leads(person, directory.studios.get(id))),
    office,
    ownsAsOffice: isOwner(person, owner),
  };
}

function isOwner({ _id, roles }: Reader, owner: Owner): boolean {
  switch (owner.kind) {
    case 'volunteer':
      return owner.openid === _id;
    case 'office':
      return roles.some(({ role, node }) => role === owner.role && node === owner.node);
    case 'studio':
      return false;
    default:
      return owner satisfies never;
  }
}

/**
 * Does this person answer for it as an office? People who must keep away do not, except the
 * subdistrict: a request kept from it too would be seen by nobody.
 */
export function isOfficeFor(person: Reader, request: ForOffice): boolean {
  const { ancestors } = request;
  const last = person.roles.some(
    ({ role, node }) => role === 'officer' && ancestors.includes(node),
  );
  return last || (holdsRoleOver(person, ancestors) && !keepsAway(person, request));
}

/** May this person know that the request exists? */
export function maySee(is: Standing): boolean {
  return is.asker || is.joined || is.assignee || is.member || is.lead || is.office;
}

/**
 * 保密: confidential words are read by the asker and the assignee alone. The assignee loses them when
 * the resident asks for somebody else or takes the request back, and when an office gets it.
 */
export function mayReadWords(is: Standing, request: ForWords): boolean {
  if (is.asker) return true;
  if (!isSealed(request)) return maySee(is);
  return is.assignee && request.owner.kind === 'volunteer' && request.state !== 'withdrawn';
}

/**
 * 摘要: the beginning of the words in a list. A list is not logged, so confidential words are shown
 * only to the asker.
 */
export function mayReadExcerpt(is: Standing, request: ForWords): boolean {
  return is.asker || (!isSealed(request) && mayReadWords(is, request));
}

/**
 * 电话与门牌: for the asker, the accepting volunteer and their lead, until 30 days after closing. An
 * office sees them while it works on the request itself (escalated to it, or referred outside), and
 * for the 回访 unless it had a part in the work: from when that is due until it is done, and while
 * somebody is not satisfied. Of a confidential request lead and office see only that it exists. Of
 * an anonymous asker nobody sees them.
 */
export function mayReadContact(is: Standing, request: ForContact, now: Moment): boolean {
  if (is.asker) return true;
  if (request.nameless === 'altogether') return false;
  if (!isSealed(request) && (request.state === 'submitted' || request.state === 'referred')) {
    return isAtWork(is, request);
  }
  const mayAskAfter = is.asksAfter && !isSealed(request);
  // Late as the call may be, it needs the number.
  if (mayAskAfter && isFollowUpDue(request, now)) return true;
  const lead = is.lead && !isSealed(request);
  if (!is.assignee && !lead && !(mayAskAfter && request.unhappy)) return false;
  if (request.state === 'accepted' || request.state === 'resolved') return true;
  if (request.state !== 'closed' || request.closedAt === null) return false;
  return now <= daysAfter(request.closedAt, CONTACT_DAYS_AFTER_CLOSING);
}

/**
 * 照片、语音、何时在家: for helpers. A neighbour who joined has the same trouble, and no business in somebody
 * else's home.
 */
export function mayReadParticulars(is: Standing, request: ForWords): boolean {
  const helps = is.assignee || is.member || is.lead || is.office;
  return (is.asker || helps) && mayReadWords(is, request);
}

/**
 * 协办的一件, shown in the whole request: for helpers of the whole. The words of a confidential
 * subrequest are read by the asker and its author alone; its own assignee reads them in the
 * subrequest itself, where reading is logged.
 */
export function mayReadPart(
  is: Standing,
  request: ServiceRequest,
  part: { readonly category: CategoryCode; readonly wrote: boolean },
): boolean {
  if (!mayReadParticulars(is, request)) return false;
  return is.asker || part.wrote || !categoryOf(part.category).sealed;
}

/**
 * 评价, and 不满意, which follows from it: for the person who gave it and the office. The rated
 * volunteer does not see who gave which, not even one who also holds the office.
 */
export function mayReadRating(is: Standing): boolean {
  return is.asker || mayReadRatingsOfJoined(is);
}

/** The ratings of neighbours who joined: for the office alone, under the same rule. */
export function mayReadRatingsOfJoined(is: Standing): boolean {
  return is.office && !is.assignee;
}

/** 评语: the words beside the stars; of a confidential request they are confidential too. */
export function mayReadRatingWords(is: Standing, request: ForWords): boolean {
  return mayReadRating(is) && mayReadWords(is, request);
}

/** May this person take this action at all, in some state? */
function mayAct(action: RequestAction, is: Standing, request: ForWords): boolean {
  switch (action) {
    case 'accept':
      return is.member && !isTheirs(is);
    case 'decline':
      // Nobody turns their own trouble away in the name of the whole studio.
      return request.state === 'offered' ? is.member && !isTheirs(is) : is.assignee;
    case 'transfer':
      return is.assignee || is.lead;
    case 'record':
      return request.state === 'closed' ? hearsOfDispleasure(is) : isAtWork(is, request);
    case 'resolve':
      return isAtWork(is, request);
    case 'confirm':
    case 'reopen':
    case 'withdraw':
    case 'answer':
    case 'add':
      return is.asker;
    case 'relocate':
      // As with the kind: of what is sealed only the one who has it in hand knows better than the asker.
      if (!mayReadWords(is, request)) return false;
      return is.asker || is.office || (request.owner.kind !== 'office' && is.assignee);
    case 'rate':
      return is.asker || is.joined;
    case 'leave':
      return is.joined;
    case 'refer':
    case 'dispatch':
      return is.office;
    case 'urge':
      return is.office && !is.asker && !is.assignee;
    case 'ask':
    case 'hearing':
    case 'resume':
    case 'split':
      return isAtWork(is, request);
    case 'correct':
      // Readers without access cannot know better, and must not gain access by changing the
      // category.
      if (!mayReadWords(is, request)) return false;
      return is.asker || is.office || (request.owner.kind !== 'office' && (is.assignee || is.lead));
    case 'followUp':
      return is.asksAfter;
    default:
      return action satisfies never;
  }
}

/** The actions open to this person now: what the server permits and which buttons are shown. */
export function openActions(is: Standing, request: ForActions, now: Moment): RequestAction[] {
  return REQUEST_ACTIONS.filter(
    (action) =>
      mayAct(action, is, request) &&
      isPossible(request, action, now) &&
      !(action === 'rate' && is.ownRating),
  );
}

/**
 * @throws Refusal `request/not-found` when they may not even know of it, `request/own-request` for a
 * volunteer's own trouble, `request/own-work` when an office would ask after its own answer,
 * `policy/forbidden` when it is not theirs to do
 */
export function requireMayAct(action: RequestAction, is: Standing, request: ForWords): void {
  if (!maySee(is)) throw new Refusal('request/not-found');
  if (mayAct(action, is, request)) return;
  if (action === 'followUp' && is.closer && is.office) throw new Refusal('request/own-work');
  const own = (action === 'accept' || action === 'decline') && isTheirs(is) && is.member;
  throw new Refusal(own ? 'request/own-request' : 'policy/forbidden');
}

/** 哪一级答复的: the office as which this person acts on it; null when they hold none over it. */
export function officeOfDoer(
  { roles }: Person,
  { owner, ancestors }: Pick<ServiceRequest, 'owner' | 'ancestors'>,
  directory: Directory,
): OfficeOwner | null {
  const held = roles.filter(({ node }) => ancestors.includes(node)).map(({ role }) => role);
  const [first] = held;
  if (!first) return null;
  const same = owner.kind === 'office' && held.includes(owner.role);
  return directory.officeOf(ancestors, same ? owner.role : first);
}

/** May this person decide about volunteers, and see the figures, of this path? Offices over it. */
export function mayOversee(person: Person, ancestors: readonly NodeId[]): boolean {
  return holdsRoleOver(person, ancestors);
}

/** May this person change this studio? Its lead, or an office over its room. */
export function mayEditStudio(person: Person, studio: Pick<Studio, 'lead' | 'ancestors'>): boolean {
  return leads(person, studio) || mayOversee(person, studio.ancestors);
}

/** Nodes at which this person holds an office; the reach of their lists and figures. */
export function officeNodes(person: Person): readonly NodeId[] {
  return [...new Set(person.roles.map((grant) => grant.node))];
}

/** 领衔: a lead who left is none any more, even if no successor was named. */
export function leads(
  { _id, volunteer }: Pick<Person, '_id' | 'volunteer'>,
  studio: Pick<Studio, 'lead'> | undefined,
): boolean {
  const gone = volunteer && !['approved', 'paused'].includes(volunteer.state);
  return studio?.lead === _id && !gone;
}

/** Their own trouble: as the asker, or as a neighbour who joined. */
function isTheirs(is: Standing): boolean {
  return is.asker || is.joined;
}

/** Works on it: the assignee, or an office that owns it; nobody for their own trouble. */
function isAtWork(is: Standing, request: Pick<ServiceRequest, 'owner' | 'state'>): boolean {
  if (request.owner.kind === 'office') return is.office && !is.asker;
  return request.state === 'accepted' && is.assignee;
}

/**
 * An office that had a part in the work does not make the follow-up call, but may note what it
 * hears of a complaint: there may be no other office. The rated volunteer has no such button: it
 * would reveal the rating.
 */
function hearsOfDispleasure(is: Standing): boolean {
  return is.office && !is.assignee && !is.asker && !is.asksAfter;
}

/** 回避: must the request be kept from this person? Never from the asker. */
function keepsAway(person: Reader, request: ForKeepingAway): boolean {
  return request.asker !== person._id && isKeptFrom(helperOf(person), request);
}

/** 主动回访 is made by somebody who neither did the work nor waited for it. */
function asksAfter({ _id }: Pick<Person, '_id'>, request: ForAskingAfter): boolean {
  if (request.state !== 'closed' || (request.followUpAt === null && !request.unhappy)) return false;
  return !partiesOf(request).includes(_id);
}

function isSealed(request: Pick<ServiceRequest, 'category'>): boolean {
  return categoryOf(request.category).sealed;
}
