import type { OpenId } from '../base/identity';
import { categoryOf } from '../category/category';
import type { InboxItem } from '../notice/inbox';
import { messagePage } from '../notice/message-page';
import type { Notice } from '../notice/notice';
import type { Person } from '../person/person';
import { isInConflict } from '../request/model/conflict';
import { isUntakenDanger } from '../request/model/danger';
import type { ServiceRequest } from '../request/model/state';
import { lastOf } from '../request/model/timeline';
import type { Member } from '../routing/staffing';
import type { Directory } from '../studio/directory';
import { coverTime, type StudioId, weekTimeOf } from '../studio/studio';
import { type Moment, minutesAfter } from '../time/moment';
import { isOfficeFor } from './relation';

/**
 * 打电话找人: when danger is offered to a studio and WeChat reached none of its volunteers, the lead
 * sees whom to phone; so does the office over the place, when the lead was not reached either.
 */

/** The outcome of one person's WeChat message about a request. */
export type Alert = Pick<InboxItem, 'openid' | 'template' | 'at'> & {
  readonly message: Pick<InboxItem['message'], 'state'>;
};

/** A volunteer who could be phoned. */
export type CallableVolunteer = Member & { readonly phone: string };

/**
 * May volunteers be phoned about it now? Only in danger, and only while a volunteer is looked for.
 */
export function isRungFor(request: Pick<ServiceRequest, 'state' | 'category'>): boolean {
  return isUntakenDanger(request);
}

/**
 * The studios whose volunteers this person may phone about this request: the asked ones they lead,
 * or all of them for the holder of an office over the place.
 */
export function callableStudios(
  person: Person,
  request: ServiceRequest,
  directory: Directory,
  now: Moment,
): readonly StudioId[] {
  if (isOfficeFor(person, request, now)) return request.askedStudios;
  return request.askedStudios.filter((id) => directory.studios.get(id)?.lead === person._id);
}

/** When the current offer was made; null when nobody was asked yet. */
export function offeredAt({ timeline }: Pick<ServiceRequest, 'timeline'>): Moment | null {
  return lastOf(timeline, 'request.offered')?.at ?? null;
}

/** Messages of the current offer; earlier ones were about another studio. */
export function currentAlerts(alerts: readonly Alert[], request: ServiceRequest): Alert[] {
  const since = offeredAt(request);
  return alerts.filter(({ template, at }) => template === 'task' && since && at >= since);
}

/**
 * 等不起: after this many minutes without a displayed message, an alert about danger counts as not
 * received.
 */
export const UNDECIDED_MINUTES = 2;

/**
 * 没收到的: did WeChat reach none of these people? While their messages are on the way the answer is no.
 * After `UNDECIDED_MINUTES` a message that is still queued, retried or was never delivered counts as
 * not received, because a phone call is faster.
 *
 * @param alerts of the current offer
 * @param offeredAt when the offer was made; null when nobody was asked
 */
export function reachedNone(
  openids: readonly OpenId[],
  alerts: readonly Alert[],
  offeredAt: Moment | null,
  now: Moment,
): boolean {
  const theirs = alerts.filter(({ openid }) => openids.includes(openid));
  if (theirs.some(({ message }) => REACHED.has(message.state))) return false;
  if (offeredAt && minutesAfter(offeredAt, UNDECIDED_MINUTES) <= now) return true;
  return alerts.length > 0 && theirs.every(({ message }) => MISSED.has(message.state));
}

/** `folded`: another message covers it. */
const REACHED = new Set<InboxItem['message']['state']>(['sent', 'folded']);

const MISSED = new Set<InboxItem['message']['state']>([
  'no-credit',
  'refused',
  'failed',
  'uncertain',
]);

/** 打给谁: free volunteers, those on duty first; when nobody is free, everybody who may act. */
export function volunteersToCall(
  hands: readonly CallableVolunteer[],
  except: OpenId,
  request: ServiceRequest,
  now: Moment,
): CallableVolunteer[] {
  const time = weekTimeOf(now);
  const may = hands.filter(
    (hand) => hand.openid !== except && hand.phone !== '' && !isInConflict(hand, request),
  );
  const free = may.filter(({ inHand, atOnce }) => inHand < atOnce);
  const onDuty = (hand: CallableVolunteer) => (coverTime(hand.onDuty, time) ? 0 : 1);
  return [...(free.length > 0 ? free : may)].sort((one, other) => onDuty(one) - onDuty(other));
}

/** The notice for the person who has to phone. It is urgent, as the request is. */
export function phoneFallbackNotice(
  { _id, category }: Pick<ServiceRequest, '_id' | 'category'>,
  placeName: string,
  now: Moment,
): Omit<Notice, 'to' | 'except'> {
  const { label } = categoryOf(category);
  return {
    template: 'task',
    words: { subject: label, status: '请打电话', at: now, tip: '志愿者没收到提醒，点开有电话' },
    text: `${placeName}的「${label}」是急事，志愿者在微信里没收到提醒，请打电话找人，点开有号码。`,
    page: messagePage('task.detail', _id),
    urgent: true,
  };
}
