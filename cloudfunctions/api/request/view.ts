import type { RequestCard, RequestView } from '../../../core/contract/view';
import type { Person } from '../../../core/domain/person/person';
import {
  mayReadContact,
  mayReadExcerpt,
  mayReadParticulars,
  mayReadRating,
  mayReadRatingsOfJoined,
  mayReadRatingWords,
  mayReadWords,
  openActions,
  type Standing,
  standing,
} from '../../../core/domain/policy/policy';
import { mayReadWhere } from '../../../core/domain/policy/where';
import { sayReason } from '../../../core/domain/request/model/route-reason';
import type { FollowUp, ServiceRequest } from '../../../core/domain/request/model/state';
import { brokenOff } from '../../../core/domain/request/telling/broken-off';
import { hotlineText } from '../../../core/domain/request/wording/hotline';
import { sayEvent, type TimelineLine } from '../../../core/domain/request/wording/timeline';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import type { Reading } from '../../store/tables';

/** How much of the words a card shows. */
const EXCERPT = 60;

/** Fields of a request that a card needs; lists leave timelines and notices where they are. */
export const CARD_FIELDS = [
  'version',
  'category',
  'state',
  'what',
  'voice',
  'place',
  'ancestors',
  'asker',
  'askerName',
  'concerned',
  'avoid',
  'owner',
  'askedStudios',
  'joined',
  'assignee',
  'excludedVolunteers',
  'rank',
  'queuedSince',
  'paused',
  'followUpAt',
  'parent',
  'submittedAt',
  'dueAt',
  'overdue',
  'unhappy',
  'result',
  'rating',
  'closedAt',
] as const;

/** 卡片 of a request for one reader. */
export function cardOf(
  request: ServiceRequest,
  person: Person,
  directory: Directory,
  now: Moment,
): RequestCard {
  return card(request, standing(person, request, directory), now);
}

/** Names of files, photos and a voice, whose addresses the reader needs. */
export function filesFor(is: Standing, request: ServiceRequest): string[] {
  if (!mayReadParticulars(is, request)) return [];
  const { photos, voice, result } = request;
  return [...photos, ...(voice ? [voice.file] : []), ...(result?.photos ?? [])];
}

/**
 * 诉求详情 for one reader: what they may not see is null.
 *
 * @param addresses where each photo can be seen for a while, by file id
 * @param readings who read sealed words; null where that is not this reader's business
 */
export function viewOf(
  request: ServiceRequest,
  is: Standing,
  addresses: ReadonlyMap<string, string>,
  readings: readonly Reading[] | null,
  now: Moment,
): Omit<RequestView, 'parts' | 'partOf'> {
  const reads = mayReadWords(is, request);
  const { owner, result, concerned, voice } = request;
  const particulars = mayReadParticulars(is, request);
  const known = particulars && (is.asker || request.nameless !== 'altogether');
  const sound = voice && particulars ? addresses.get(voice.file) : undefined;
  const shown = (files: readonly string[]) =>
    particulars ? files.flatMap((file) => addresses.get(file) ?? []) : [];
  return {
    ...card(request, is, now),
    version: request.version,
    what: reads ? request.what : null,
    photos: shown(request.photos),
    voice: voice && sound ? { url: sound, seconds: voice.seconds } : null,
    atHome: known ? request.atHome : [],
    beneficiaries: known ? request.beneficiaries : [],
    readers: request.readers,
    checked: request.checked,
    nameless: request.nameless,
    keptFrom: is.asker ? request.avoid.names : [],
    together: request.joined.length,
    forWhom: request.forWhom,
    owner: {
      kind: owner.kind,
      name: owner.name,
      studioId: owner.kind === 'office' ? null : owner.studioId,
      studioName: studioNameOf(owner),
    },
    askedNames: request.asked.map(({ name }) => name),
    tried: is.assignee || is.lead || is.office ? request.tried : [],
    // The reasons mention where the asker lives, which is no business of neighbours who joined.
    reasons: particulars || !is.joined ? reasonsFor(is, request) : [],
    where: mayReadWhere(is, request, now) ? whereOf(request) : null,
    contact: mayReadContact(is, request, now)
      ? { ...concerned, detail: request.place.detail }
      : null,
    timeline: linesFor(is, request),
    result: result && {
      words: reads ? result.words : null,
      minutes: result.minutes,
      photos: shown(result.photos),
      at: result.at,
    },
    rating: ratingFor(is, request),
    ratingsOfJoined: ratingsOfJoined(is, request),
    pauseWords: pauseWordsFor(is, request),
    followUp: request.followUp && reads && !is.joined ? saidLater(request.followUp) : null,
    referredTo: request.state === 'referred' ? request.referredTo : null,
    hotlineText: is.office || is.asker ? hotlineText(request, reads) : null,
    mine: is.asker,
    readings: readings?.map(({ name, at }) => ({ name, at })) ?? null,
    now,
  };
}

/** 您 in them means the asker, and is said only of their own home. */
function reasonsFor(is: Standing, { reasons, place }: ServiceRequest): string[] {
  const yours = is.asker && place.elsewhere === undefined;
  return reasons.map((reason) => sayReason(reason, yours));
}

function whereOf({ place }: ServiceRequest): RequestView['where'] {
  const { detail, point = null, elsewhere } = place;
  return { detail, point, home: elsewhere !== 'spot' };
}

/**
 * A neighbour who joined sees their own rating; the asker's is seen by the asker and the office.
 */
function ratingFor(is: Standing, request: ServiceRequest): RequestView['rating'] {
  if (is.ownRating) return { stars: is.ownRating.stars, words: is.ownRating.words };
  const { rating } = request;
  if (!rating || !mayReadRating(is)) return null;
  return { stars: rating.stars, words: mayReadRatingWords(is, request) ? rating.words : '' };
}

/** The ratings of the others, hidden from a reader who joined as well. */
function ratingsOfJoined(is: Standing, request: ServiceRequest): RequestView['ratingsOfJoined'] {
  if (!mayReadRatingsOfJoined(is)) return [];
  const reads = mayReadRatingWords(is, request);
  return request.joined
    .flatMap(({ rating }) => rating ?? [])
    .filter((rating) => rating !== is.ownRating)
    .map(({ stars, words, at }) => ({ stars, words: reads ? words : '', at }));
}

/** A question is for one household; where they meet is for all who have the same trouble. */
function pauseWordsFor(is: Standing, request: ServiceRequest): string | null {
  const { paused } = request;
  if (!paused || !mayReadWords(is, request)) return null;
  return paused.cause === 'hearing' || is.asker || mayReadParticulars(is, request)
    ? paused.words
    : null;
}

function saidLater({ well, words, at }: FollowUp) {
  return { well, words, at };
}

function excerptOf({ what, voice }: ServiceRequest): string {
  return what === '' && voice ? `语音 ${voice.seconds} 秒` : what.slice(0, EXCERPT);
}

/**
 * The timeline for one reader. The asker is 您 to themselves and 居民 to everybody else, so that their
 * actions name them to nobody. Neighbours who joined read what happened, not what was said on the
 * way: a question to one household is no business of another's.
 */
function linesFor(is: Standing, request: ServiceRequest): TimelineLine[] {
  const reads = mayReadWords(is, request) && (is.asker || mayReadParticulars(is, request));
  const name = is.asker ? '您' : '居民';
  return request.timeline.map((event, index) => {
    const doer = event.by === 'clock' ? null : event.by.openid;
    const by = doer === request.asker ? { openid: doer, name } : event.by;
    // Actions of neighbours who joined are not the asker's.
    const byJoined = request.joined.some(({ openid }) => openid === doer);
    const line = sayEvent({ ...event, by }, reads, is.asker && !byJoined);
    const before = request.timeline.slice(0, index);
    const off = brokenOff(event, before) === 'hearing';
    return off ? { ...line, title: `${line.title}；约好的协调会取消了` } : line;
  });
}

function studioNameOf(owner: ServiceRequest['owner']): string | null {
  if (owner.kind === 'office') return null;
  return owner.kind === 'studio' ? owner.name : owner.studioName;
}

function card(request: ServiceRequest, is: Standing, now: Moment): RequestCard {
  const { _id, category, state, place, owner, submittedAt, dueAt, overdue, unhappy } = request;
  return {
    id: _id,
    category,
    state,
    excerpt: mayReadExcerpt(is, request) ? excerptOf(request) : null,
    placeName: place.name,
    ownerName: is.owner && !is.asker && !is.joined ? '您' : owner.name,
    submittedAt,
    dueAt,
    overdue,
    unhappy: unhappy && mayReadRating(is),
    queued: request.queuedSince !== null,
    paused: request.paused && { cause: request.paused.cause, until: request.paused.until },
    joined: is.joined,
    actions: openActions(is, request, now),
  };
}
