import { Refusal } from '../base/refusal';
import type { OfficeOwner } from '../org/office';
import { officesOf, type Person } from '../person/person';
import {
  type ForRules,
  isPossible,
  REQUEST_ACTIONS,
  type RequestAction,
} from '../request/model/rules';
import { confirmerOf, isSlipOpen, mayGiveBack, type Slip } from '../request/model/slip';
import type { ServiceRequest } from '../request/model/state';
import type { Directory } from '../studio/directory';
import type { Moment } from '../time/moment';
import { type ForWords, mayReadWords, maySee } from './reading';
import { isAtWork, type Relation } from './relation';

/** What decides which actions are open. */
export type ForActions = ForWords & ForRules;

/** May this person take this action at all, in some state? */
function mayAct(action: RequestAction, is: Relation, request: ForWords): boolean {
  switch (action) {
    case 'accept':
      return is.member && !isTheirs(is);
    case 'decline':
      // A volunteer cannot decline their own request on behalf of the studio.
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
      // As with the category: only the assignee knows more about a sealed request than the asker.
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
      return is.office && !is.asker && !is.hadIt;
    case 'ask':
    case 'hearing':
    case 'resume':
    case 'split':
      return isAtWork(is, request);
    case 'correct':
      // A reader without access cannot know better, and must not gain access by changing the
      // category.
      if (!mayReadWords(is, request)) return false;
      return is.asker || is.office || (request.owner.kind !== 'office' && (is.assignee || is.lead));
    case 'followUp':
      return is.asksAfter;
    case 'entrust':
      return is.asker || is.assignee;
    case 'agree':
    case 'contest':
      return is.asker || is.holds;
    case 'giveBack':
      return is.holds;
    case 'settleSlip':
      // Neither end ends it alone, whatever office they hold.
      return is.office && !is.asker && !is.holds;
    default:
      return action satisfies never;
  }
}

/** The actions open to this person now: what the server permits and which buttons are shown. */
export function openActions(is: Relation, request: ForActions, now: Moment): RequestAction[] {
  return REQUEST_ACTIONS.filter(
    (action) =>
      mayAct(action, is, request) &&
      isPossible(request, action, now) &&
      !(action === 'rate' && is.ownRating),
  );
}

/**
 * @throws Refusal `request/not-found` when they may not know that it exists, `request/own-request` for
 * a volunteer's own request, `request/own-work` when an office would follow up its own work,
 * `policy/forbidden` when the action is not theirs
 */
export function requireMayAct(action: RequestAction, is: Relation, request: ForWords): void {
  if (!maySee(is)) throw new Refusal('request/not-found');
  if (mayAct(action, is, request)) return;
  if (action === 'followUp' && is.closer && is.office) throw new Refusal('request/own-work');
  const own = (action === 'accept' || action === 'decline') && isTheirs(is) && is.member;
  throw new Refusal(own ? 'request/own-request' : 'policy/forbidden');
}

/** 哪一级答复的: the office by which this person acts on it; null when they hold none over it. */
export function officeOfDoer(
  person: Person,
  { owner, ancestors }: Pick<ServiceRequest, 'owner' | 'ancestors'>,
  directory: Directory,
  now: Moment,
): OfficeOwner | null {
  const over = officesOf(person, now).filter(({ node }) => ancestors.includes(node));
  const held = over.map(({ role }) => role);
  const [first] = held;
  if (!first) return null;
  const same = owner.kind === 'office' && held.includes(owner.role);
  return directory.officeOf(ancestors, same ? owner.role : first);
}

/** What somebody can do with one slip. */
export type SlipAction = Extract<RequestAction, 'agree' | 'contest' | 'giveBack' | 'settleSlip'>;

/** 这张交接单上能做的: for this person, at this moment. */
export function slipActions(
  slip: Slip,
  is: Relation,
  { _id }: Pick<Person, '_id'>,
  { asker }: Pick<ServiceRequest, 'asker'>,
): SlipAction[] {
  if (!isSlipOpen(slip)) return [];
  const confirms = confirmerOf(slip, asker) === _id;
  const gives = slip.holder === _id && mayGiveBack(slip);
  const settles = is.office && !is.asker && !is.holds;
  return [
    ...(confirms ? (['agree', 'contest'] as const) : []),
    ...(gives ? (['giveBack'] as const) : []),
    ...(settles ? (['settleSlip'] as const) : []),
  ];
}

/** Is it their own request, as the asker or as a neighbour who joined? */
function isTheirs(is: Relation): boolean {
  return is.asker || is.joined;
}

/**
 * An office that had a part in the work does not make the follow-up call, but may note what it
 * hears of a complaint: there may be no other office. The rated volunteer has no such button: it
 * would reveal the rating.
 */
function hearsOfDispleasure(is: Relation): boolean {
  return is.office && !is.hadIt && !is.asker && !is.asksAfter;
}
