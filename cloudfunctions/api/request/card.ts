import type { RequestCard } from '../../../core/contract/request/view';
import { categoryOf } from '../../../core/domain/category/category';
import { wholeMarks } from '../../../core/domain/masking/mask';
import type { Person } from '../../../core/domain/person/person';
import { openActions } from '../../../core/domain/policy/acting';
import { type Mask, maskedFor } from '../../../core/domain/policy/masking';
import { mayReadContact, mayReadExcerpt, mayReadRating } from '../../../core/domain/policy/reading';
import { type Relation, relationTo } from '../../../core/domain/policy/relation';
import { Names } from '../../../core/domain/request/model/names';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import type { Directory } from '../../../core/domain/studio/directory';
import { cut } from '../../../core/domain/text/cut';
import type { Moment } from '../../../core/domain/time/moment';
import { RELATION_FIELDS } from './relation-fields';

/** The length of the excerpt on a card. */
const EXCERPT = 60;

/** The fields of a request that a card needs; lists do not read timelines and notices. */
export const CARD_FIELDS = [
  ...RELATION_FIELDS,
  'version',
  'category',
  'what',
  'voice',
  'place',
  'nameless',
  'rank',
  'queuedSince',
  'paused',
  'question',
  'parent',
  'attendBy',
  'waitingSince',
  'dueAt',
  'overdue',
  'hiddenAt',
] as const;

/** The fields of a request that a list reads. */
export type Listed = Pick<ServiceRequest, '_id' | (typeof CARD_FIELDS)[number]>;

/** 卡片 of a request for one reader. */
export function cardOf(
  request: Listed,
  person: Person,
  directory: Directory,
  now: Moment,
): RequestCard {
  const is = relationTo(person, request, directory, now);
  return cardFor(request, is, new Names(directory), now);
}

/** The same for a reader whose relation is known. */
export function cardFor(request: Listed, is: Relation, names: Names, now: Moment): RequestCard {
  const { _id, category, state, place, owner, submittedAt, dueAt, overdue, unhappy } = request;
  const { waitingSince } = request;
  return {
    id: _id,
    category,
    state,
    excerpt: mayReadExcerpt(is, request) ? excerptOf(request, maskedFor(is, request)) : null,
    placeName: names.place(place),
    ownerName: names.owner(owner),
    contact:
      !is.asker && mayReadContact(is, request, now) && !categoryOf(category).sealed
        ? { name: request.concerned.name, phone: request.concerned.phone }
        : null,
    yours: is.owner,
    submittedAt,
    waitingSince,
    dueAt,
    overdue,
    unhappy: unhappy && mayReadRating(is),
    queued: request.queuedSince !== null,
    part: request.parent !== null,
    questioned: request.question !== null,
    paused: request.paused && { cause: request.paused.cause, until: request.paused.until },
    joined: is.joined,
    actions: openActions(is, request, now),
  };
}

function excerptOf({ what, voice }: Listed, mask: Mask): string {
  return what === '' && voice ? `语音 ${voice.seconds} 秒` : wholeMarks(cut(mask(what), EXCERPT));
}
