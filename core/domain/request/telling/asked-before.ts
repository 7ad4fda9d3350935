import { categoryOf } from '../../category/category';
import type { StudioId } from '../../studio/studio';
import type { RequestEvent } from '../model/event';
import type { Names } from '../model/names';
import type { Owner, StudioOwner } from '../model/owner';
import type { ServiceRequest } from '../model/state';
import { eventsOf, sinceHanded } from '../model/timeline';
import type { MessageDraft } from './message-draft';
import { recipientOf } from './recipient-of';

/** Events that end an offer without the studios' own doing. */
type Taken = Extract<
  RequestEvent,
  {
    type:
      | 'request.accepted'
      | 'request.left'
      | 'request.corrected'
      | 'request.relocated'
      | 'request.referred';
  }
>;

/**
 * 不用再办: the notices to studios that are no longer asked. They are not urgent, whatever the request:
 * these studios have one thing less to do.
 * @param request the state after the event, with a timeline that does not contain the event yet
 */
export function draftsToAsked(event: Taken, request: ServiceRequest, names: Names): MessageDraft[] {
  // The studio was asked under the earlier category and place, so the notice names those.
  const kind = categoryOf(event.type === 'request.corrected' ? event.from : request.category).label;
  const known = event.type === 'request.relocated' ? event.from : request.place;
  const matter = `${names.place(known)}的「${kind}」`;
  const words = sayTaken(event, matter);
  return studiosLeft(event, request).map((studio) => ({
    to: recipientOf(studio, request),
    about: kind,
    ...words,
    nonUrgent: true,
  }));
}

/** The studios that were asked when this happened, in the order of asking. */
export function askedBefore({ timeline }: Pick<ServiceRequest, 'timeline'>): StudioOwner[] {
  const [last, ...since] = sinceHanded(timeline);
  if (last?.type !== 'request.offered') return [];
  const gone = eventsOf(since, 'request.left').flatMap(({ from }) => from.map(studioOf));
  return [last.to, ...last.also].filter(({ studioId }) => !gone.includes(studioId));
}

function studioOf(owner: Owner): StudioId | null {
  return owner.kind === 'studio' ? owner.studioId : null;
}

/** Studios that declined themselves, or were told of their missed deadline, are not told again. */
function studiosLeft(event: Taken, request: ServiceRequest): StudioOwner[] {
  const asked = askedBefore(request);
  switch (event.type) {
    case 'request.accepted':
      return asked.filter(({ studioId }) => studioId !== event.volunteer.studioId);
    case 'request.left':
      return event.cause === 'dispatched' ? without(asked, request) : [];
    case 'request.corrected':
    case 'request.relocated':
      return without(asked, request);
    case 'request.referred':
      return asked;
    default:
      return event satisfies never;
  }
}

/** Studios that are asked again get the new offer instead. */
function without(asked: StudioOwner[], { askedStudios }: ServiceRequest): StudioOwner[] {
  return asked.filter(({ studioId }) => !askedStudios.includes(studioId));
}

function sayTaken(event: Taken, matter: string): Pick<MessageDraft, 'status' | 'tip' | 'text'> {
  switch (event.type) {
    case 'request.accepted':
      return {
        status: '有人接了',
        tip: '已有人接，不用再办',
        text: `${matter}已经有人接了，您不用再办，谢谢您。`,
      };
    case 'request.left':
    case 'request.corrected':
      return {
        status: '已转派',
        tip: '已转给别人，不用再办',
        text: `${matter}已转给别人办，您不用再办了，谢谢您。`,
      };
    case 'request.relocated':
      return {
        status: '已转派',
        tip: '改了地点，不用再办',
        text: `${matter}改了地点，已请去得了那里的人办，您不用再办了，谢谢您。`,
      };
    case 'request.referred':
      return {
        status: '已转外部',
        tip: '已转给外面的单位，不用再办',
        text: `${matter}已转给外面的单位办，您不用再办了，谢谢您。`,
      };
    default:
      return event satisfies never;
  }
}
