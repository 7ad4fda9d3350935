import type { OpenId } from '../../base/identity';
import { isDanger } from '../../category/danger';
import { messagePage } from '../../notice/message-page';
import type { Notice, Recipient } from '../../notice/notice';
import type { RequestEvent } from '../model/event';
import type { Names } from '../model/names';
import { assigneesOf, partiesOf } from '../model/parties';
import type { ServiceRequest } from '../model/state';
import { brokenOff, sayBrokenOff } from './broken-off';
import { draftsOf } from './drafts';
import type { MessageDraft } from './message-draft';

/**
 * 该告诉谁: the notices of one event. Nobody is notified of their own action, and a waiting resident gets
 * one notice per command, however many events it has.
 *
 * @param step all events of the command, including this one
 * @param names current names; sentences are made here, at the end
 */
export function noticesOf(
  event: RequestEvent,
  request: ServiceRequest,
  names: Names,
  step: readonly RequestEvent[] = [event],
): Notice[] {
  const doer = event.by === 'clock' ? null : event.by.openid;
  return draftsOf(event, request, names)
    .filter(({ mergedWithNext }) => !(mergedWithNext && step.at(-1) !== event))
    .flatMap((draft) => (isForOneAlone(event) ? [draft] : withJoined(draft, request)))
    .map((draft) => withBrokenOff(draft, event, request))
    .map((draft) => withNewPlace(draft, event, request, names, step))
    .filter(({ to }) => to.kind !== 'person' || to.openid !== doer)
    .map((draft) => envelope(draft, event, request, doer));
}

/** Neighbours who joined get every notice the asker gets. */
function withJoined(draft: MessageDraft, request: ServiceRequest): MessageDraft[] {
  if (!isToAsker(draft.to, request)) return [draft];
  const others = request.joined.map(({ openid }) => ({
    ...draft,
    ...draft.forFollowers,
    to: { kind: 'person' as const, openid },
  }));
  return [draft, ...others];
}

function isToAsker(to: Recipient, { asker }: ServiceRequest): boolean {
  return to.kind === 'person' && to.openid === asker;
}

/** The message that follows mentions that the wait has ended. */
function withBrokenOff(
  draft: MessageDraft,
  event: RequestEvent,
  request: ServiceRequest,
): MessageDraft {
  const { to } = draft;
  const wait = brokenOff(event, request.timeline);
  if (!wait || to.kind !== 'person' || !asks(to.openid, request)) return draft;
  // Only the asker was asked a question.
  if (wait === 'answer' && to.openid !== request.asker) return draft;
  return { ...draft, text: `${draft.text}${sayBrokenOff(wait)}` };
}

/** When a new place also changes the owner, both are told in one notice. */
function withNewPlace(
  draft: MessageDraft,
  event: RequestEvent,
  request: ServiceRequest,
  names: Names,
  step: readonly RequestEvent[],
): MessageDraft {
  const { to } = draft;
  const moved = step.some(({ type }) => type === 'request.relocated');
  if (!moved || event.type === 'request.relocated') return draft;
  if (to.kind !== 'person' || !asks(to.openid, request)) return draft;
  return { ...draft, text: `地点改成了${names.place(request.place)}。${draft.text}` };
}

/**
 * Only the asker answers a question and confirms a result; rating reminders go to each person who has
 * not rated.
 */
function isForOneAlone(event: RequestEvent): boolean {
  if (event.type === 'request.asked' || event.type === 'request.checked') return true;
  if (event.type === 'request.fileHidden') return true;
  // What one household hands over is no business of its neighbours.
  if (event.type === 'request.slip') return true;
  // A meeting is for all of them.
  return event.type === 'request.residentReminded' && event.of !== 'hearing';
}

function asks(openid: OpenId, { asker, joined }: ServiceRequest): boolean {
  return openid === asker || joined.some((one) => one.openid === openid);
}

function envelope(
  { about, to, status, tip, text, nonUrgent }: MessageDraft,
  event: RequestEvent,
  request: ServiceRequest,
  doer: OpenId | null,
): Notice {
  const forAsker = to.kind === 'person' && asks(to.openid, request);
  return {
    to,
    except: to.kind === 'person' ? [] : except(to, event, request),
    ...(doer && { by: doer }),
    template: forAsker ? 'progress' : 'task',
    words: { subject: about, status, at: event.at, tip },
    text,
    page: messagePage(forAsker ? 'request.detail' : 'task.detail', request._id),
    urgent: !nonUrgent && isUrgent(request),
  };
}

/**
 * A group of helpers is notified without the asker and those who joined; but a neighbour who joined
 * may still be notified as an office.
 */
function except(
  { kind }: Recipient,
  event: RequestEvent,
  request: ServiceRequest,
): readonly OpenId[] {
  const { asker, joined } = request;
  const theirs = kind === 'office' ? [] : joined.map(({ openid }) => openid);
  return [...new Set([asker, ...theirs, ...notFor(event, request)])];
}

/** Office holders who are left out, because others have to judge their work. */
function notFor({ type }: RequestEvent, request: ServiceRequest): readonly OpenId[] {
  if (type === 'request.followUpDue') return partiesOf(request);
  return type === 'request.rated' ? assigneesOf(request) : [];
}

/** Done, or in the hands of an outside agency. */
const PRESSES_NO_MORE: ReadonlySet<ServiceRequest['state']> = new Set([
  'referred',
  'resolved',
  'closed',
]);

/** 急: danger is notified at night too, as long as our own volunteers are needed. */
function isUrgent(request: ServiceRequest): boolean {
  return isDanger(request) && !PRESSES_NO_MORE.has(request.state);
}
