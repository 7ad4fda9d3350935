import type { Page } from '../../../core/contract/base/page';
import type { RequestCard } from '../../../core/contract/request/view';
import { maySee } from '../../../core/domain/policy/reading';
import { relationTo } from '../../../core/domain/policy/relation';
import type { ApiCall } from '../../runtime/call';
import { type IndexRange, readPage } from '../../store/page';
import { requests } from '../../store/tables';
import { CARD_FIELDS, cardOf, type Listed } from './card';
import { recordListed } from './record-seen';

interface CardsQuery {
  readonly ranges: readonly IndexRange[];
  /** 最急的在前: ordered by when somebody has to look after them, not by when they were submitted. */
  readonly mostUrgentFirst?: boolean;
  readonly oldestFirst?: boolean;
}

/** 一页卡片: requests by rank and time of submission, newest first by default. */
export async function pageOfCards(
  call: ApiCall,
  before: string | undefined,
  { ranges, mostUrgentFirst = false, oldestFirst = mostUrgentFirst }: CardsQuery,
): Promise<Page<RequestCard>> {
  const by = mostUrgentFirst ? 'attendBy' : 'submittedAt';
  const reading = Promise.all([call.person, call.directory]);
  const { documents: listed, next } = await readPage(requests, {
    ranges,
    oldestFirst,
    by,
    momentOf: (request) => request[by],
    before,
    fields: CARD_FIELDS,
    // 回避: a volunteer's list leaves out requests kept from them.
    shows: reading.then(
      ([person, directory]) =>
        (request: Listed) =>
          maySee(relationTo(person, request, directory, call.now)),
    ),
  });
  const [person, directory] = await reading;
  await recordListed(call, listed, person, directory);
  const items = listed.map((request) => cardOf(request, person, directory, call.now));
  return { items, next, now: call.now };
}
