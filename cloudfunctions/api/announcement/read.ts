import type { AnnouncementCard } from '../../../core/contract/announcement';
import type { ParsedOf } from '../../../core/contract/operations';
import type { Announcement, Audience } from '../../../core/domain/announcement/announcement';
import * as announcement from '../../../core/domain/announcement/announcement';
import { placeNameOf } from '../../../core/domain/announcement/place-name';
import { Refusal } from '../../../core/domain/base/refusal';
import { hasAgreed } from '../../../core/domain/person/consent';
import type { Person } from '../../../core/domain/person/person';
import { activeStudios } from '../../../core/domain/person/standing';
import { mayOversee, officeNodes } from '../../../core/domain/policy/oversight';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { _ } from '../../store/cloud';
import { isRead, type Marks, markOf, marksOf } from '../../store/feed';
import { namesOf } from '../../store/names';
import { readPage } from '../../store/page';
import { announcementReads, announcements } from '../../store/tables';

/** The fields that a list reads of each announcement. */
const CARD_FIELDS = [
  'version',
  'title',
  'node',
  'nodeName',
  'state',
  'changedAt',
  'corrections',
] as const;
type Listed = Pick<Announcement, '_id' | (typeof CARD_FIELDS)[number]>;

const NO_MARKS: Marks = { upTo: new Map(), since: '' };

export const listAnnouncements: Handler<'announcements.list'> = async (call, { kind, before }) => {
  const [person, directory, marks] = await Promise.all([
    call.person,
    call.directory,
    kind === 'drafts' ? NO_MARKS : marksOf(call.openid, call.now),
  ]);
  const { documents, next } = await readPage(announcements, {
    ranges: [{ where: listOf(kind, person, call.now) }],
    by: 'changedAt',
    momentOf: (one) => one.changedAt,
    before,
    fields: CARD_FIELDS,
  });
  const items = documents.map((one) => cardOf(one, isRead(one, marks), directory));
  return { items, next, now: call.now };
};

/** Which announcements each list shows. */
function listOf(kind: ParsedOf<'announcements.list'>['kind'], person: Person, now: Moment) {
  const reach = _.in([...officeNodes(person, now)]);
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

/**
 * Opening it writes a read mark for a member of the audience who agreed to that: once, and again after
 * a correction.
 */
export const readAnnouncement: Handler<'announcements.read'> = async (call, { id }) => {
  const { openid } = call;
  const [person, directory, found, mark] = await Promise.all([
    call.person,
    call.directory,
    announcements.find(id),
    announcementReads.find(`${id}:${openid}`),
  ]);
  if (!found) throw new Refusal('announcement/not-found');
  const office = mayOversee(person, found.ancestors, call.now);
  const meant = announcement.isFor(found, person);
  if (!office && !meant && !announcement.isPublic(found)) {
    throw new Refusal('announcement/not-found');
  }

  const news = !mark || mark.at < found.changedAt;
  const [readCount, names] = await Promise.all([
    office ? announcementReads.count({ announcementId: id }) : null,
    namesOf([found.by]),
    meant && news && hasAgreed(person, 'service') && announcementReads.put(markOf(found, openid)),
  ]);
  const { body, node, audience, publishedAt, changedAt, corrections, told } = found;
  return {
    ...cardOf(found, meant, directory),
    ...{ body, byName: names.get(found.by) ?? found.byName, node, audience, readCount },
    writtenAt: publishedAt ?? changedAt,
    corrections: corrections.map(({ at, words }) => ({ at, words })).reverse(),
    correctable: office && found.state === 'published',
    shareable: announcement.isPublic(found),
    toldCount: office ? told : null,
    now: call.now,
  };
};

function audiencesOf(person: Person): Audience[] {
  return activeStudios(person).length > 0 ? ['everyone', 'volunteers'] : ['everyone'];
}

function cardOf(one: Listed, read: boolean, directory: Directory): AnnouncementCard {
  const { _id, version, title, state, changedAt } = one;
  const nodeName = placeNameOf(one, directory);
  const correction = one.corrections.at(-1)?.words ?? null;
  return { id: _id, version, title, nodeName, state, at: changedAt, read, correction };
}
