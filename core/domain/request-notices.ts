import { categoryOf } from './category';
import type { Notice } from './notice';
import type { OpenId } from './person';
import type { RequestEvent } from './request-event';
import { type Letter, lettersOf } from './request-letters';
import type { ServiceRequest } from './request-state';

/** 该告诉谁: who is to be told what of one event. Nobody is told of what they did themselves. */
export function noticesOf(event: RequestEvent, request: ServiceRequest): Notice[] {
  const doer = event.by === 'clock' ? null : event.by.openid;
  return lettersOf(event, request)
    .flatMap((letter) => withJoined(letter, request))
    .filter(({ to }) => to.kind !== 'person' || to.openid !== doer)
    .map((letter) => envelope(letter, event, request, doer));
}

/** Who joined is told whatever the asker is told. */
function withJoined(letter: Letter, { asker, joined }: ServiceRequest): Letter[] {
  if (letter.to.kind !== 'person' || letter.to.openid !== asker) return [letter];
  return [asker, ...joined.map(({ openid }) => openid)].map((openid) => ({
    ...letter,
    to: { kind: 'person', openid },
  }));
}

function asks(openid: OpenId, { asker, joined }: ServiceRequest): boolean {
  return openid === asker || joined.some((one) => one.openid === openid);
}

function envelope(
  { about, to, status, tip, text }: Letter,
  event: RequestEvent,
  request: ServiceRequest,
  doer: string | null,
): Notice {
  const forAsker = to.kind === 'person' && asks(to.openid, request);
  return {
    to,
    // A group of helpers that the asker happens to belong to is told without them.
    except: to.kind === 'person' ? [] : [request.asker, ...(doer ? [doer] : [])],
    template: forAsker ? 'progress' : 'task',
    words: { subject: about, status, at: event.at, tip },
    text,
    page: `pages/${forAsker ? 'request' : 'task'}/detail?id=${request._id}`,
    urgent: isUrgent(request),
  };
}

/** 急: danger to life or property waits for no morning. Once it is done, nothing presses any more. */
function isUrgent({ category, state }: ServiceRequest): boolean {
  return categoryOf(category).urgent && state !== 'resolved' && state !== 'closed';
}
