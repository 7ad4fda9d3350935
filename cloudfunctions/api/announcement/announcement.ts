import type { AnnouncementCard } from '../../../core/contract/announcement';
import type { ParsedOf } from '../../../core/contract/operations';
import type { Announcement, Audience } from '../../../core/domain/announcement/announcement';
import * as announcement from '../../../core/domain/announcement/announcement';
import { Refusal } from '../../../core/domain/base/refusal';
import type { OrgNode } from '../../../core/domain/org/org';
import { activeStudio, type Person } from '../../../core/domain/person/person';
import { mayOversee, officeNodes } from '../../../core/domain/policy/policy';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Moment } from '../../../core/domain/time/moment';
import type { Call } from '../../runtime/call';
import { checkWords } from '../../runtime/content-check';
import { Documents } from '../../runtime/documents';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { audienceOf } from '../../store/audience';
import { _ } from '../../store/cloud';
import { namesOf } from '../../store/names';
import { readPage } from '../../store/page';
import { MOST_ROWS } from '../../store/table';
import { announcementReads, announcements, people } from '../../store/tables';

/** How many read marks a list looks at: more than a community publishes in years. */
const MARKS = MOST_ROWS;

const documents = new Documents<Announcement>({
  table: announcements,
  letter: 'a',
  notFound: 'announcement/not-found',
  changedMeanwhile: 'announcement/changed-meanwhile',
  stateOf: ({ state }) => state,
});

/** What a list reads of each. */
const CARD_FIELDS = [
  'version',
  'title',
  'node',
  'nodeName',
  'state',
  'publishedAt',
  'changedAt',
] as const;

type Listed = Pick<Announcement, '_id' | (typeof CARD_FIELDS)[number]>;

/** 起草 or 修改: to a node within the writer's reach. */
export const saveAnnouncement: Handler<'announcements.save'> = async (call, input) => {
  const { id, version, title, body, nodeId, audience } = input;
  const { actor, node } = await reachable(call, nodeId);
  return documents.save(call, {
    id,
    version,
    blank: (newId) => draftOf(newId, call.now, actor, node),
    requireMay: (before) => requireOversees(actor, before),
    edit: (before) => {
      const words = { title, body, audience, node: node._id, nodeName: node.name };
      return announcement.edit(before, { ...words, ancestors: node.ancestors }, call.now);
    },
  });
};

export const publishAnnouncement: Handler<'announcements.publish'> = (call, { id }) => {
  const noted = onAgenda('announcements', call);
  return documents.step(call, id, async (before) => {
    requireOversees(await call.person, before);
    const next = announcement.publish(before, call.now);
    requireClean(await checkWords(call.openid, `${before.title}\n${before.body}`));
    await noted;
    return next;
  });
};

function requireOversees(actor: Person, { ancestors }: Announcement): void {
  if (!mayOversee(actor, ancestors)) throw new Refusal('policy/forbidden');
}

/** 能通知到多少人 */
export const countReach: Handler<'announcements.reach'> = async (call, { nodeId, audience }) => {
  const { node } = await reachable(call, nodeId);
  return { people: await people.count(audienceOf({ node: node._id, audience })) };
};

export const listAnnouncements: Handler<'announcements.list'> = async (call, { kind, before }) => {
  const drafts = kind === 'drafts';
  const [person, directory, read] = await Promise.all([
    call.person,
    call.directory,
    drafts ? new Set<string>() : readBy(call.openid),
  ]);
  const { documents, next } = await readPage(announcements, {
    ...listOf(kind, person),
    before,
    fields: CARD_FIELDS,
  });
  return { items: documents.map((one) => cardOf(one, read, directory)), next, now: call.now };
};

/** What each list shows, and by which moment it is sorted. A published one is not changed any more. */
function listOf(kind: ParsedOf<'announcements.list'>['kind'], person: Person) {
  const byChange = { by: 'changedAt', momentOf: (one: Listed) => one.changedAt };
  const reach = _.in([...officeNodes(person)]);
  switch (kind) {
    case 'published': {
      const where = {
        node: _.in([...person.ancestors]),
        state: 'published',
        audience: _.in(audiencesOf(person)),
      };
      const momentOf = (one: Listed) => one.publishedAt ?? one.changedAt;
      return { ranges: [{ where }], by: 'publishedAt', momentOf };
    }
    case 'drafts':
      return { ranges: [{ where: { ancestors: reach, state: 'draft' } }], ...byChange };
    case 'sent':
      return { ranges: [{ where: { ancestors: reach, state: 'published' } }], ...byChange };
    default:
      return kind satisfies never;
  }
}

/** Reading leaves a mark, once per person. */
export const readAnnouncement: Handler<'announcements.read'> = async (call, { id }) => {
  const [person, directory, found] = await Promise.all([
    call.person,
    call.directory,
    announcements.find(id),
  ]);
  if (!found) throw new Refusal('announcement/not-found');
  const office = mayOversee(person, found.ancestors);
  const meant = announcement.isFor(found, person);
  if (!office && !meant) throw new Refusal('announcement/not-found');

  const { openid } = call;
  const mark = { _id: `${id}:${openid}`, announcementId: id, openid, at: call.now };
  const [readCount, names] = await Promise.all([
    office ? announcementReads.count({ announcementId: id }) : null,
    namesOf([found.by]),
    meant && announcementReads.insert(mark),
  ]);
  const { body, node, audience } = found;
  const byName = names.get(found.by) ?? found.byName;
  return {
    ...cardOf(found, new Set(meant ? [id] : []), directory),
    ...{ body, byName, node, audience, readCount },
    now: call.now,
  };
};

/** The writer and a node that is theirs to write to. */
async function reachable(call: Call, nodeId: string): Promise<{ actor: Person; node: OrgNode }> {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  if (officeNodes(actor).length === 0) throw new Refusal('policy/forbidden');
  const node = directory.nodes.get(nodeId);
  if (!node) throw new Refusal('place/unknown');
  if (!mayOversee(actor, node.ancestors)) throw new Refusal('policy/forbidden');
  return { actor, node };
}

function draftOf(id: string, now: Moment, actor: Person, node: OrgNode): Announcement {
  return {
    _id: id,
    version: 0,
    state: 'draft',
    title: '',
    body: '',
    node: node._id,
    nodeName: node.name,
    ancestors: node.ancestors,
    audience: 'everyone',
    by: actor._id,
    byName: actor.name,
    changedAt: now,
    publishedAt: null,
    telling: 'none',
    cursor: '',
    commands: [],
  };
}

function audiencesOf(person: Person): Audience[] {
  return activeStudio(person) ? ['everyone', 'volunteers'] : ['everyone'];
}

/** What this person has read lately, by announcement; asked beside the person, not after them. */
async function readBy(openid: string): Promise<Set<string>> {
  const marks = await announcementReads.list({
    where: { openid },
    orderBy: [['at', 'desc']],
    limit: MARKS,
    fields: ['announcementId'],
  });
  return new Set(marks.map((mark) => mark.announcementId));
}

function cardOf(one: Listed, read: ReadonlySet<string>, { nodes }: Directory): AnnouncementCard {
  const { _id, version, title, state } = one;
  const nodeName = nodes.get(one.node)?.name ?? one.nodeName;
  const at = one.publishedAt ?? one.changedAt;
  return { id: _id, version, title, nodeName, state, at, read: read.has(_id) };
}
