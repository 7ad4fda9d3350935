import { type CategoryCode, categoryOf } from '../category/category';
import { isDanger } from '../category/danger';
import { isFollowUpDue } from '../request/model/rules';
import type { ServiceRequest } from '../request/model/state';
import type { Moment } from '../time/moment';
import { maskingFor } from './masking';
import { isAtWork, type Relation } from './relation';

/** The fields that decide who may read its words. */
export type ForWords = Pick<ServiceRequest, 'category' | 'state' | 'owner' | 'hiddenAt'>;

/** The fields that decide who may see the telephone. */
export type ForContact = ForWords & Pick<ServiceRequest, 'nameless' | 'followUpAt' | 'unhappy'>;

/** May this person know that the request exists? */
export function maySee(is: Relation): boolean {
  return is.asker || is.joined || is.assignee || is.member || is.lead || is.office || is.holds;
}

/**
 * 保密: confidential words are read by the asker and the assignee alone. The assignee loses them when
 * the resident asks for somebody else, and when an office gets it. Once it is over, see `isPast`, the asker
 * alone reads any words.
 */
export function mayReadWords(is: Relation, request: ForWords): boolean {
  if (is.asker) return true;
  // The asker has asked for erasure, or it is over for this reader.
  if (request.hiddenAt !== null || is.past) return false;
  if (!isSealed(request)) return maySee(is);
  return is.assignee && request.owner.kind === 'volunteer';
}

/**
 * 摘要: the beginning of the words in a list. A list is not logged, so confidential words are shown
 * only to the asker.
 */
export function mayReadExcerpt(is: Relation, request: ForWords): boolean {
  return is.asker || (!isSealed(request) && mayReadWords(is, request));
}

/**
 * 电话与门牌: for the asker, the assignee and their lead, until 30 days after closing. An office sees them
 * while it works on the request itself (escalated to it, or referred outside). For a follow-up call
 * (回访) an office without a part in the work sees them: from the day it is due until it is made, and
 * while somebody is not satisfied. Of a confidential request, lead and office see only that it exists.
 * Nobody sees them if the asker is anonymous.
 */
export function mayReadContact(is: Relation, request: ForContact, now: Moment): boolean {
  if (is.asker) return true;
  if (request.nameless === 'altogether' || request.hiddenAt !== null) return false;
  // What they have has to be brought back.
  if (is.holds) return true;
  if (!isSealed(request) && (request.state === 'submitted' || request.state === 'referred')) {
    return isAtWork(is, request);
  }
  const mayAskAfter = is.asksAfter && !isSealed(request);
  // A follow-up call needs the number, however late it is made.
  if (mayAskAfter && isFollowUpDue(request, now)) return true;
  const lead = is.lead && !isSealed(request);
  if (!is.assignee && !lead && !(mayAskAfter && request.unhappy)) return false;
  return ['accepted', 'resolved', 'closed'].includes(request.state) && !is.past;
}

/**
 * 补充、经过里的话: for helpers, masked as `maskingFor` says. A neighbour who joined has the same trouble, but
 * no reason to look into somebody else's home.
 */
export function mayReadAddedWords(is: Relation, request: ForWords): boolean {
  const helps = is.assignee || is.member || is.lead || is.office;
  return (is.asker || helps) && mayReadWords(is, request);
}

/**
 * 照片、语音、何时在家、特殊群体: nobody can mask a picture or a recording, so volunteers who have not accepted
 * see none, except in danger, where they decide by it whether they run.
 */
export function mayReadParticulars(is: Relation, request: ForWords): boolean {
  if (!mayReadAddedWords(is, request)) return false;
  return maskingFor(is, request) === null || (is.member && isDanger(request));
}

/**
 * 口令: for the asker, who opens the door, and whoever has accepted. Not for the lead, the office or a
 * neighbour: who does not come to the door has no use for it that is a good one.
 */
export function mayReadDoorCode(
  is: Relation,
  { state, category }: Pick<ServiceRequest, 'state' | 'category'>,
): boolean {
  return state === 'accepted' && categoryOf(category).visits && (is.asker || is.assignee);
}

/** 交接单: for both ends and the office, which looks after what is not settled; an office leaves a record. */
export function mayReadSlips(is: Relation): boolean {
  return is.asker || is.assignee || is.holds || is.office;
}

/**
 * 协办的一件, shown in the whole request: for helpers of the whole. The words of a confidential
 * subrequest are read by the asker and its author alone; its own assignee reads them in the
 * subrequest itself, where reading is logged.
 */
export function mayReadPart(
  is: Relation,
  request: ServiceRequest,
  part: { readonly category: CategoryCode; readonly wrote: boolean },
): boolean {
  if (!mayReadAddedWords(is, request)) return false;
  return is.asker || part.wrote || !categoryOf(part.category).sealed;
}

/**
 * 评价, and 不满意, which follows from it: for the asker and the office. The rated volunteer does not see
 * who gave which rating, even if they also hold the office.
 */
export function mayReadRating(is: Relation): boolean {
  return is.asker || mayReadRatingsOfJoined(is);
}

/** The ratings of neighbours who joined: for the office alone, under the same rule. */
export function mayReadRatingsOfJoined(is: Relation): boolean {
  return is.office && !is.hadIt;
}

/** 评语: the words of a rating; confidential if the request is. */
export function mayReadRatingWords(is: Relation, request: ForWords): boolean {
  return mayReadRating(is) && mayReadWords(is, request);
}

function isSealed(request: Pick<ServiceRequest, 'category'>): boolean {
  return categoryOf(request.category).sealed;
}
