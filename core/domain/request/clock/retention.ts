import { laterOf, type Moment } from '../../time/moment';
import { keptUntil } from '../../time/retention';
import type { RequestEvent } from '../model/event';
import { filesOf, withFiles } from '../model/files';
import type { Slip } from '../model/slip';
import type { ServiceRequest } from '../model/state';
import { lastOf } from '../model/timeline';

/** 到期删除: the parts of a finished request that are deleted, in this order. */
const STAGES = ['contact', 'files', 'words'] as const;
type Stage = (typeof STAGES)[number];

/** When the next part is deleted; null while it is not finished, and when nothing is left to delete. */
export function retainAt(request: ServiceRequest): Moment | null {
  const moments = STAGES.flatMap((stage) => {
    const end = endOf(stage, request);
    return end !== null && isThere(stage, request) ? end : [];
  });
  return moments.sort()[0] ?? null;
}

/**
 * The request without the parts whose retention has ended by this moment, and the files to delete for
 * it.
 */
export function retained(
  request: ServiceRequest,
  now: Moment,
): { readonly next: ServiceRequest; readonly files: readonly string[] } {
  const over = STAGES.filter((stage) => {
    const end = endOf(stage, request);
    return end !== null && end <= now;
  });
  const next = over.reduce((left, stage) => WITHOUT[stage](left), request);
  return { next, files: over.includes('files') ? filesOf(request) : [] };
}

/** 电话、称呼与门牌: for an incident elsewhere the place is kept as long as the words. */
export function withoutContact(request: ServiceRequest): ServiceRequest {
  const { nodeId, ancestors, elsewhere } = request.place;
  const place = elsewhere === 'spot' ? request.place : { nodeId, ancestors, detail: '' };
  return { ...request, concerned: { name: '', phone: '' }, place };
}

export function withoutFiles(request: ServiceRequest): ServiceRequest {
  return withFiles(request, () => null);
}

/** Category, place, times and figures: what is left after the words are deleted. */
export function withoutWords(request: ServiceRequest): ServiceRequest {
  const { place, result, rating, followUp, paused, question } = request;
  const { nodeId, ancestors } = place;
  const bare = {
    ...request,
    what: '',
    additions: [],
    askerName: '',
    atHome: [],
    beneficiaries: [],
    place: { nodeId, ancestors, detail: '' },
    avoid: { studios: [], names: [], people: [] },
    joined: request.joined.map((one) => ({ ...one, rating: one.rating && mute(one.rating) })),
    result: result && mute(result),
    rating: rating && mute(rating),
    followUp: followUp && mute(followUp),
    paused: paused && mute(paused),
    question: question && mute(question),
    slips: request.slips.map(muteSlip),
    subrequests: request.subrequests.map((part) => ({ ...part, what: '' })),
    timeline: request.timeline.map((event) => muteEvent(nameless(event, request))),
    ...(request.state === 'referred' && { about: '' }),
  };
  return bare as ServiceRequest;
}

const WITHOUT: Record<Stage, (request: ServiceRequest) => ServiceRequest> = {
  contact: withoutContact,
  files: withoutFiles,
  words: withoutWords,
};

function isThere(stage: Stage, request: ServiceRequest): boolean {
  switch (stage) {
    case 'contact':
      return request.concerned.phone !== '' || request.concerned.name !== '';
    case 'files':
      return filesOf(request).length > 0;
    case 'words':
      return JSON.stringify(withoutWords(request)) !== JSON.stringify(request);
    default:
      return stage satisfies never;
  }
}

/**
 * Until when this part is kept; null while the request is not finished. A pending follow-up call still
 * needs the telephone number.
 */
function endOf(stage: Stage, request: ServiceRequest): Moment | null {
  const since = endedAt(request);
  if (since === null) return null;
  const { followUpAt } = request;
  const end = keptUntil(stage, since);
  if (stage !== 'contact' || followUpAt === null) return end;
  return laterOf(end, keptUntil(stage, followUpAt));
}

function endedAt({ state, closedAt, timeline, submittedAt }: ServiceRequest): Moment | null {
  if (state === 'closed') return closedAt;
  if (state !== 'withdrawn') return null;
  return lastOf(timeline, 'request.withdrawn')?.at ?? submittedAt;
}

function mute<One extends { readonly words: string }>(one: One): One {
  return { ...one, words: '' };
}

/** That something was taken and came back stays; what it was does not. */
function muteSlip(slip: Slip): Slip {
  const { items, returned, contested, settled } = slip;
  return {
    ...slip,
    items: items.map(({ kind }) => ({ kind, words: '', amount: 0 })),
    returned: returned && { ...mute(returned), spent: 0, change: 0 },
    contested: contested && mute(contested),
    settled: settled && mute(settled),
  };
}

/** Replaces the names of residents; only helpers keep theirs, in the record of their service. */
function nameless(event: RequestEvent, { asker, joined }: ServiceRequest): RequestEvent {
  if (event.by === 'clock') return event;
  const { openid } = event.by;
  const resident = openid === asker || joined.some((one) => one.openid === openid);
  return resident ? { ...event, by: { openid, name: '居民' } } : event;
}

function muteEvent(event: RequestEvent): RequestEvent {
  switch (event.type) {
    case 'request.left':
    case 'request.withdrawn':
    case 'request.reopened':
      return { ...event, reason: '' };
    case 'request.paused':
    case 'request.replied':
    case 'request.resolved':
    case 'request.followedUp':
    case 'request.slip':
      return { ...event, words: '' };
    case 'request.asked':
      return { ...event, question: '' };
    case 'request.recorded':
    case 'request.referred':
      return { ...event, note: '' };
    case 'request.parted':
      return { ...event, parts: event.parts.map((part) => ({ ...part, what: '' })) };
    default:
      return event;
  }
}
