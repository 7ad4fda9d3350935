import type { RequestView } from '../../../core/contract/request/view';
import { mayHoldBackAsker } from '../../../core/domain/policy/holding-back';
import { type Mask, maskedFor } from '../../../core/domain/policy/masking';
import {
  mayReadAddedWords,
  mayReadContact,
  mayReadDoorCode,
  mayReadParticulars,
  mayReadRating,
  mayReadRatingsOfJoined,
  mayReadRatingWords,
  mayReadSlips,
  mayReadWords,
} from '../../../core/domain/policy/reading';
import type { Relation } from '../../../core/domain/policy/relation';
import { mayReadWhere } from '../../../core/domain/policy/where';
import { arriveBy } from '../../../core/domain/request/model/arrival';
import { slipFilesOf } from '../../../core/domain/request/model/files';
import { Names } from '../../../core/domain/request/model/names';
import { sayReason } from '../../../core/domain/request/model/route-reason';
import type { FollowUp, ServiceRequest } from '../../../core/domain/request/model/state';
import { lastOf } from '../../../core/domain/request/model/timeline';
import {
  mustSayTookNothing,
  saidTookNothing,
} from '../../../core/domain/request/model/took-nothing';
import { hotlineText } from '../../../core/domain/request/wording/hotline';
import { pointOf } from '../../../core/domain/routing/specialists';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import { cardFor } from './card';
import { heldAmong, NOTHING_HELD, type ShownFiles } from './shown-files';
import { type Known, linesFor } from './timeline-lines';

/** Who has it: whom the reader may ring, and the picture to show at the door. */
export interface Helper {
  readonly toRing: RequestView['toRing'];
  readonly portrait: string | null;
}

/** The file ids of photos and the voice message whose addresses the reader needs. */
export function filesFor(is: Relation, request: ServiceRequest): string[] {
  const { voice, result } = request;
  const handed = mayReadSlips(is) ? slipFilesOf(request) : [];
  if (!mayReadParticulars(is, request)) return handed;
  return [
    ...handed,
    ...photosOf(request),
    ...(voice ? [voice.file] : []),
    ...(result?.photos ?? []),
  ];
}

/**
 * 诉求详情 for one reader: what they may not see is null.
 *
 * @param files temporary addresses of photos and voice, and which of them wait for WeChat's check
 * @param readings who read sealed words; null when this reader may not know
 * @param known current names
 * @param helper whom this reader may phone about it, and what they look like
 */
export function viewOf(
  request: ServiceRequest,
  is: Relation,
  files: ShownFiles,
  readings: RequestView['readings'],
  known: Known,
  helper: Helper,
  now: Moment,
): Omit<RequestView, 'parts' | 'partOf' | 'slips'> {
  const reads = mayReadWords(is, request);
  const { owner, result, concerned, voice } = request;
  const added = mayReadAddedWords(is, request);
  const particulars = mayReadParticulars(is, request);
  const mask = maskedFor(is, request);
  const names = new Names(known.directory, known.people);
  const namely = particulars && (is.asker || request.nameless !== 'altogether');
  const sound = voice && particulars ? files.addresses.get(voice.file) : undefined;
  const shown = (some: readonly string[]) =>
    particulars ? some.flatMap((file) => files.addresses.get(file) ?? []) : [];
  const held = (some: readonly string[]) => heldAmong(particulars ? some : [], files);
  const voiceHeld = voice ? held([voice.file]) : NOTHING_HELD;
  return {
    ...cardFor(request, is, names, now),
    version: request.version,
    what: reads ? mask(request.what) : null,
    photos: shown(photosOf(request)),
    photosHeld: held(photosOf(request)),
    voiceHeld: voiceHeld.checking ? 'checking' : voiceHeld.hidden ? 'hidden' : null,
    additions: added
      ? request.additions.flatMap(({ words, at }) => (words ? [{ words: mask(words), at }] : []))
      : [],
    voice: voice && sound ? { url: sound, seconds: voice.seconds } : null,
    withheld: added && !particulars && request.state === 'offered' ? withheldOf(request) : null,
    atHome: namely ? request.atHome : [],
    beneficiaries: namely ? request.beneficiaries : [],
    readers: request.hiddenAt === null ? request.readers : 'helpers',
    checked: request.checked,
    nameless: request.nameless,
    keptFrom: is.asker ? saidOf(request) : [],
    keptFromWhom: is.asker ? whomOf(request, names) : [],
    together: request.joined.length,
    forWhom: is.past ? 'self' : request.forWhom,
    concernedTold: request.timeline.some(
      (event) => event.type === 'request.recorded' && event.told,
    ),
    owner: {
      kind: owner.kind,
      name: names.owner(owner),
      studioId: owner.kind === 'office' ? null : owner.studioId,
      studioName: owner.kind === 'office' ? null : names.studio(owner.studioId),
    },
    toRing: helper.toRing,
    askedNames: request.asked.map((studio) => names.owner(studio)),
    fees: feesOf(request, known.directory),
    atDoor: atDoorFor(is, request, names, helper.portrait),
    arrival: arrivalFor(is, request),
    tried: !is.past && (is.assignee || is.lead || is.office) ? request.tried : [],
    // The reasons mention where the asker lives, which neighbours who joined must not learn.
    reasons: !is.past && (added || !is.joined) ? reasonsFor(is, request) : [],
    where: mayReadWhere(is, request, now) ? whereOf(request, known.directory, mask) : null,
    // Some time after the end the number is deleted.
    contact:
      concerned.phone !== '' && mayReadContact(is, request, now)
        ? { ...concerned, detail: request.place.detail }
        : null,
    timeline: linesFor(is, request, known, now),
    result: result && {
      words: reads ? mask(result.words) : null,
      minutes: result.minutes,
      photos: shown(result.photos),
      photosHeld: held(result.photos),
      own: is.assignee,
      at: result.at,
      tookNothing: mayReadSlips(is) && saidTookNothing(request),
    },
    mustSayTookNothing: is.assignee && mustSayTookNothing(request),
    rating: ratingFor(is, request),
    ratingsOfJoined: ratingsOfJoined(is, request),
    pauseWords: pauseWordsFor(is, request),
    followUp: request.followUp && reads && !is.joined ? saidLater(request.followUp, mask) : null,
    referredTo: request.state === 'referred' ? request.referredTo : null,
    hotlineText:
      (is.office && !is.past) || is.asker
        ? hotlineText(request, names.place(request.place), reads)
        : null,
    mine: is.asker,
    mayHoldBack: mayHoldBackAsker(is, request),
    readings,
    now,
  };
}

/** The asker's own words, each once. */
function saidOf({ avoid }: ServiceRequest): string[] {
  return [...new Set([...avoid.people.map(({ said }) => said), ...avoid.names])];
}

/** As they were understood: `冯亮（巧手维修工作室）`. */
function whomOf({ avoid }: ServiceRequest, names: Names): string[] {
  const people = avoid.people.map(({ openid, said, studioId }) => {
    const name = names.person({ openid, name: said });
    const more = [name !== said && `您写的“${said}”`, studioId !== null && names.studio(studioId)];
    const about = more.filter(Boolean).join('，');
    return about ? `${name}（${about}）` : name;
  });
  return [...new Set([...people, ...avoid.names])];
}

/** Of the owner, or of all studios that are asked. */
function feesOf({ owner, asked }: ServiceRequest, { studios }: Directory): RequestView['fees'] {
  const owners = asked.length > 1 ? asked : [owner];
  return owners.flatMap((one) => {
    const studio = one.kind === 'office' ? undefined : studios.get(one.studioId);
    return studio ? [{ studioName: studio.name, fee: studio.fee, note: studio.feeNote }] : [];
  });
}

/** 您 in the reasons means the asker, and is used only for their own home. */
function reasonsFor(is: Relation, { reasons, place }: ServiceRequest): string[] {
  const yours = is.asker && place.elsewhere === undefined;
  return reasons.map((reason) => sayReason(reason, yours));
}

/** 上门, for both ends. */
function atDoorFor(
  is: Relation,
  request: ServiceRequest,
  names: Names,
  portrait: string | null,
): RequestView['atDoor'] {
  const { owner, doorCode: code } = request;
  if (owner.kind !== 'volunteer' || !mayReadDoorCode(is, request)) return null;
  return { name: names.owner(owner), studioName: names.studio(owner.studioId), portrait, code };
}

/** The photos of the request, and those added later. */
function photosOf({ photos, additions }: ServiceRequest): string[] {
  return [...photos, ...additions.flatMap((addition) => addition.photos)];
}

/** The arrival time while somebody works on it; neighbours who joined are not told 另约. */
function arrivalFor(is: Relation, { state, timeline }: ServiceRequest): RequestView['arrival'] {
  const taken = state === 'accepted' ? lastOf(timeline, 'request.accepted') : undefined;
  if (!taken?.arrival) return null;
  const by = arriveBy(taken.arrival, taken.at);
  return by === null && is.joined ? null : { by };
}

/** Without a marked point, the building's point leads to its entrance. */
function whereOf(request: ServiceRequest, directory: Directory, mask: Mask): RequestView['where'] {
  const { nodeId, detail, point = null, elsewhere } = request.place;
  return {
    nodeId,
    detail: mask(detail),
    point,
    onMap: pointOf(request, directory) ?? null,
    home: elsewhere !== 'spot',
  };
}

/**
 * A neighbour who joined sees their own rating; the asker's is seen by the asker and the office.
 */
function ratingFor(is: Relation, request: ServiceRequest): RequestView['rating'] {
  if (is.ownRating) return { stars: is.ownRating.stars, words: is.ownRating.words };
  const { rating } = request;
  if (!rating || is.past || !mayReadRating(is)) return null;
  return { stars: rating.stars, words: mayReadRatingWords(is, request) ? rating.words : '' };
}

/** The ratings of others, which a reader who joined does not see. */
function ratingsOfJoined(is: Relation, request: ServiceRequest): RequestView['ratingsOfJoined'] {
  if (is.past || !mayReadRatingsOfJoined(is)) return [];
  const reads = mayReadRatingWords(is, request);
  return request.joined
    .flatMap(({ rating }) => rating ?? [])
    .filter((rating) => rating !== is.ownRating)
    .map(({ stars, words, at }) => ({ stars, words: reads ? words : '', at }));
}

/**
 * A question is for one household; the place of a meeting is for everybody who has the same trouble.
 */
function pauseWordsFor(is: Relation, request: ServiceRequest): string | null {
  const { paused, question } = request;
  if (!mayReadWords(is, request)) return null;
  const forAll = paused?.cause === 'hearing' || is.asker || mayReadAddedWords(is, request);
  const words = forAll ? (paused?.words ?? question?.words ?? null) : null;
  return words && maskedFor(is, request)(words);
}

function saidLater({ well, words, at }: FollowUp, mask: Mask) {
  return { well, words: mask(words), at };
}

/** 接下后才有的: photos and a voice message that this reader is not shown yet; null when there are none. */
function withheldOf(request: ServiceRequest): RequestView['withheld'] {
  const photos = photosOf(request).length;
  const voice = request.voice !== null;
  return photos > 0 || voice ? { photos, voice } : null;
}
