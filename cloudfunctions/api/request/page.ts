import type { Page, RequestCard } from '../../../core/contract/view';
import { maySee, standing } from '../../../core/domain/policy/policy';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import type { Call } from '../../runtime/call';
import { type IndexRange, readPage } from '../../store/page';
import { requests } from '../../store/tables';
import { CARD_FIELDS, cardOf } from './view';

interface CardsQuery {
  readonly ranges: readonly IndexRange[];
  readonly oldestFirst?: boolean;
}

/** 一页卡片: requests by rank and the moment they were submitted, the newest first unless said otherwise. */
export async function pageOfCards(
  call: Call,
  before: string | undefined,
  query: CardsQuery,
): Promise<Page<RequestCard>> {
  const { documents, next } = await readPage<ServiceRequest>(requests, {
    ...query,
    by: 'submittedAt',
    momentOf: (request) => request.submittedAt,
    before,
    fields: CARD_FIELDS,
  });
  const [person, directory] = await Promise.all([call.person, call.directory]);
  // 回避: requests kept from a volunteer are not in their list either.
  const items = documents
    .filter((request) => maySee(standing(person, request, directory)))
    .map((request) => cardOf(request, person, directory, call.now));
  return { items, next, now: call.now };
}
