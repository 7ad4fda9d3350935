import type { InboxRequest } from '../../../core/contract/inbox';
import { wholeMarks } from '../../../core/domain/masking/mask';
import { requestIn } from '../../../core/domain/notice/message-page';
import { maySee } from '../../../core/domain/policy/reading';
import { relationTo } from '../../../core/domain/policy/relation';
import { cut } from '../../../core/domain/text/cut';
import type { ApiCall } from '../../runtime/call';
import { _ } from '../../store/cloud';
import { requests } from '../../store/tables';
import { CARD_FIELDS, cardOf, type Listed } from '../request/card';

/** Enough characters to distinguish two requests of the same category. */
const FIRST_WORDS = 22;

/**
 * 哪一件事: the request that each message is about, read now in one query. Messages do not store a
 * resident's words, and the reader is shown only what they may still see.
 *
 * @param pages the pages that the messages open
 * @returns what to show of the request that a page opens; null when the page opens none, or the reader
 * may not see it
 */
export async function requestsOfPages(
  call: ApiCall,
  pages: readonly string[],
): Promise<(page: string) => InboxRequest | null> {
  const ids = [...new Set(pages.flatMap((page) => requestIn(page) ?? []))];
  if (ids.length === 0) return () => null;
  const [found, person, directory] = await Promise.all([
    requests.list({ where: { _id: _.in(ids) }, limit: ids.length, fields: CARD_FIELDS }),
    call.person,
    call.directory,
  ]);
  const said = (request: Listed): InboxRequest => {
    const { category, excerpt } = cardOf(request, person, directory, call.now);
    return { category, words: excerpt && wholeMarks(cut(excerpt, FIRST_WORDS, '…')) };
  };
  const matters = new Map(
    found
      .filter((request) => maySee(relationTo(person, request, directory, call.now)))
      .map((request) => [request._id, said(request)]),
  );
  return (page) => matters.get(requestIn(page) ?? '') ?? null;
}
