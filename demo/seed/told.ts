import type { OpenId } from '../../core/domain/base/identity';
import type { InboxItem } from '../../core/domain/notice/inbox';
import type { Notice, Outbox, Recipient } from '../../core/domain/notice/notice';
import { activeStudio, holdsRoleOver, type Person } from '../../core/domain/person/person';
import type { Studio } from '../../core/domain/studio/studio';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';

/** Whoever opens the mini-program once a day has read what is older. */
export const READ_AFTER_MINUTES = 24 * 60;

/** Everybody who can be told something. */
interface Whoever {
  readonly people: readonly Person[];
  readonly studios: readonly Studio[];
}

/**
 * 已告诉: what became of every notice of a document, as if `deliver` had handed them all on. One
 * event reaches one person once, also when two of its notices mean the same person.
 */
export function inboxOf(
  source: Outbox & { readonly _id: string },
  { people, studios }: Whoever,
  now: Moment,
): InboxItem[] {
  const items = Object.entries(source.notices).flatMap(([id, notice]) => {
    const event = id.replace(/n\d+$/, '');
    return recipients(notice, { people, studios }).map((openid) =>
      itemOf(`${source._id}:${event}`, openid, notice, now),
    );
  });
  return [...new Map(items.map((item) => [item._id, item])).values()];
}

/** The document with nothing left to tell. */
export function handedOn<Doc extends Outbox>(document: Doc): Doc {
  return { ...document, notices: {}, noticeDueAt: null };
}

/** One line of one person's inbox, read by now if it is old, and sent to WeChat at the time. */
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

function recipients({ to, except }: Notice, whoever: Whoever): OpenId[] {
  return whoIs(to, whoever)
    .map((person) => person._id)
    .filter((openid) => !except.includes(openid));
}

function whoIs(to: Recipient, { people, studios }: Whoever): readonly Person[] {
  switch (to.kind) {
    case 'person':
      return people.filter((one) => one._id === to.openid);
    case 'studio':
      return people.filter((one) => activeStudio(one) === to.studioId);
    case 'lead':
      return people.filter((one) =>
        studios.some(({ _id, lead }) => _id === to.studioId && lead === one._id),
      );
    case 'office': {
      const holders = people.filter((one) => holdsRoleOver(one, to.ancestors, to.role));
      if (holders.length > 0 || to.role === 'officer') return holders;
      return people.filter((one) => holdsRoleOver(one, to.ancestors, 'officer'));
    }
    default:
      return to satisfies never;
  }
}
