import type { OpenId } from '../../core/domain/base/identity';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Notice, Outbox } from '../../core/domain/notice/notice';
import {
  type PossibleRecipients,
  recipientsOf,
  type TellingFacts,
} from '../../core/domain/policy/recipients';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';

/** A person who opens the mini-program once a day has read older messages. */
export const READ_AFTER_MINUTES = 24 * 60;

/**
 * 已告诉: the outcome of every notice of a document, as if `deliver` had sent them all. One event reaches
 * a person once, even when two of its notices are for the same person.
 * @param matter the request itself; null when the notices are about a person
 */
export function inboxOf(
  source: Outbox & { readonly _id: string },
  matter: TellingFacts | null,
  whoever: PossibleRecipients,
  now: Moment,
): InboxItem[] {
  const items = Object.entries(source.notices).flatMap(([id, notice]) => {
    const event = id.replace(/n\d+$/, '');
    return recipientsOf(notice, matter, whoever, now).map((openid) =>
      itemOf(`${source._id}:${event}`, openid, notice, now),
    );
  });
  return [...new Map(items.map((item) => [item._id, item])).values()];
}

/** The document with nothing left to send; the seed counts its figures. */
export function handedOn<Doc extends Outbox>(document: Doc): Doc {
  const due = document.due.filter(({ job }) => job !== 'tell' && job !== 'count');
  return { ...document, notices: {}, due };
}

/** One item of one person's inbox, read by now if it is old, and sent to WeChat at the time. */
function itemOf(
  event: string,
  openid: OpenId,
  {
    text,
    page,
    template,
    words,
    urgent,
  }: Pick<Notice, 'text' | 'page' | 'template' | 'words' | 'urgent'>,
  now: Moment,
): InboxItem {
  const readAt = minutesAfter(words.at, READ_AFTER_MINUTES);
  return {
    _id: `${event}:${openid}`,
    openid,
    text,
    page,
    at: words.at,
    readAt: readAt <= now ? readAt : null,
    template,
    words,
    urgent,
    message: { state: 'sent', attempts: 0, dueAt: null, also: [], mergedInto: null },
  };
}
