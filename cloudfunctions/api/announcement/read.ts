import type { ParsedOf } from '../../../core/contract/operations';
import type { AnnouncementCard } from '../../../core/contract/view';
import type { Announcement, Audience } from '../../../core/domain/announcement/announcement';
import * as announcement from '../../../core/domain/announcement/announcement';
import { Refusal } from '../../../core/domain/base/refusal';
import { activeStudio, type Person } from '../../../core/domain/person/person';
import { mayOversee, officeNodes } from '../../../core/domain/policy/policy';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { isRead, type Marks, marksOf } from '../../store/feed';
import { readPage } from '../../store/page';
import { announcementReads, announcements } from '../../store/tables';

const NO_MARKS: Marks = new Map();

export const listAnnouncements: Handler<'announcements.list'> = async (call, { kind, before }) => {
  const [person, marks] = await Promise.all([
    call.person,
    kind === 'drafts' ? NO_MARKS : marksOf(call.openid),
  ]);
  const { documents, next } = await readPage<Announcement>(announcements, {
    ranges: [{ where: listOf(kind, person) }],
    by: 'changedAt',
    momentOf: (one) => one.changedAt,
    before,
  });
  return { items: documents.map((one) => cardOf(one, isRead(one, marks))), next, now: call.now };
};

/** What each list shows. */
function listOf(kind: ParsedOf<'announcements.list'>['kind'], person: Person) {
  const reach = _.in([...officeNodes(person)]);
  switch (kind) {
    case 'published': {
      const audience = _.in(audiencesOf(person));
      return { node: _.in([...person.ancestors]), state: 'published', audience };
    }
    case 'drafts':
      return { ancestors: reach, state: 'draft' };
    case 'sent':
      return { ancestors: reach, state: 'published' };
    default:
      return kind satisfies never;
  }
}

/** Whoever it is meant for leaves a mark: once, and once more after a correction. */
export const readAnnouncement: Handler<'announcements.read'> = async (call, { id }) => {
  const { openid } = call;
  const [person, found, mark] = await Promise.all([
    call.person,
    announcements.find(id),
    announcementReads.find(`${id}:${openid}`),
  ]);
  if (!found) throw new Refusal('announcement/not-found');
  const office = mayOversee(person, found.ancestors);
  const meant = announcement.isFor(found, person);
  if (!office && !meant && !announcement.isPublic(found)) {
    throw new Refusal('announcement/not-found');
  }

  const news = !mark || mark.at < found.changedAt;
  const [readCount] = await Promise.all([
    office ? announcementReads.count({ announcementId: id }) : null,
    meant &&
      news &&
      announcementReads.put({ _id: `${id}:${openid}`, announcementId: id, openid, at: call.now }),
  ]);
  const { body, byName, node, audience, publishedAt, changedAt, corrections, told } = found;
  return {
    ...cardOf(found, meant),
    ...{ body, byName, node, audience, readCount },
    writtenAt: publishedAt ?? changedAt,
    corrections: corrections.map(({ at, words }) => ({ at, words })).reverse(),
    correctable: office && found.state === 'published',
    shareable: announcement.isPublic(found),
    toldCount: office ? told : null,
    now: call.now,
  };
};

function audiencesOf(person: Person): Audience[] {
  return activeStudio(person) ? ['everyone', 'volunteers'] : ['everyone'];
}

function cardOf(one: Announcement, read: boolean): AnnouncementCard {
  const { _id, version, title, nodeName, state, changedAt } = one;
  const correction = one.corrections.at(-1)?.words ?? null;
  return { id: _id, version, title, nodeName, state, at: changedAt, read, correction };
}
