import type { OpenId } from '../../../core/domain/base/identity';
import { maskedFor } from '../../../core/domain/policy/masking';
import { mayReadAddedWords, mayReadSlips, mayReadWords } from '../../../core/domain/policy/reading';
import type { Relation } from '../../../core/domain/policy/relation';
import type { RequestEvent } from '../../../core/domain/request/model/event';
import { Names } from '../../../core/domain/request/model/names';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { brokenOff } from '../../../core/domain/request/telling/broken-off';
import { sayEvent, type TimelineLine } from '../../../core/domain/request/wording/timeline';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';

/** What a view needs besides the request: current names, and people by id. */
export interface Known {
  readonly directory: Directory;
  readonly people: ReadonlyMap<OpenId, string>;
}

/**
 * The timeline for one reader. The asker reads 您 for themselves, and everybody else reads 居民, so their
 * actions never name them. Neighbours who joined read what happened, but not words such as a question
 * to one household.
 */
export function linesFor(
  is: Relation,
  request: ServiceRequest,
  known: Known,
  now: Moment,
): TimelineLine[] {
  const reads = mayReadWords(is, request) && (is.asker || mayReadAddedWords(is, request));
  const mask = maskedFor(is, request);
  const people = new Map([...known.people, [request.asker, is.asker ? '您' : '居民']]);
  const names = new Names(known.directory, people);
  // Of a request that is over, others read that it was asked for and how it ended.
  const happened = is.past ? request.timeline.filter(isBeginningOrEnd) : request.timeline;
  const told = happened.filter(({ type }) => type !== 'request.slip' || mayReadSlips(is));
  return told.map((event, index) => {
    const doer = event.by === 'clock' ? null : event.by.openid;
    // Actions of neighbours who joined are not the asker's.
    const byJoined = request.joined.some(({ openid }) => openid === doer);
    const said = sayEvent(event, reads, is.asker && !byJoined, names, now);
    const line = { ...said, words: mask(said.words) };
    const before = told.slice(0, index);
    const off = brokenOff(event, before) === 'hearing';
    return off ? { ...line, title: `${line.title}；约好的协调会取消了` } : line;
  });
}

function isBeginningOrEnd({ type }: RequestEvent): boolean {
  return [
    'request.submitted',
    'request.confirmed',
    'request.withdrawn',
    'request.followedUp',
  ].includes(type);
}
