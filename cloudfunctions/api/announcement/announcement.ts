import type { Announcement } from '../../../core/domain/announcement/announcement';
import * as announcement from '../../../core/domain/announcement/announcement';
import { Refusal } from '../../../core/domain/base/refusal';
import type { OrgNode } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { mayOversee } from '../../../core/domain/policy/oversight';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import { chosenAt } from '../../../core/domain/settings/settings';
import type { Moment } from '../../../core/domain/time/moment';
import { checkWords } from '../../runtime/content-check';
import { Documents } from '../../runtime/documents';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { beginAct } from '../../runtime/take-act';
import { readChosen } from '../../store/directory-cache';
import { announcements } from '../../store/tables';
import { reachable } from './reach';

const documents = new Documents<Announcement>({
  table: announcements,
  letter: 'a',
  notFound: 'announcement/not-found',
  changedMeanwhile: 'announcement/changed-meanwhile',
  stateOf: ({ state }) => state,
});

/** 起草 or 修改: to a node within the writer's reach. */
export const saveAnnouncement: Handler<'announcements.save'> = async (call, input) => {
  const { id, version, title, body, nodeId, audience } = input;
  const counted = id === undefined ? beginAct(call, 'announce') : undefined;
  const { actor, node } = await reachable(call, nodeId);
  return documents.save(call, {
    id,
    version,
    blank: (newId) => draftOf(newId, call.now, actor, node),
    requireMay: (before) => requireOversees(actor, before, call.now),
    edit: async (before) => {
      await counted;
      const words = { title, body, audience, node: node._id, nodeName: node.name };
      return announcement.edit(before, { ...words, ancestors: node.ancestors }, call.now);
    },
  });
};

export const publishAnnouncement: Handler<'announcements.publish'> = (call, { id }) => {
  const noted = onAgenda('announcements', call);
  return documents.step(call, id, async (before) => {
    requireOversees(await call.person, before, call.now);
    const { quiet } = chosenAt(before.ancestors, await readChosen());
    const next = announcement.publish(before, call.now, quiet ?? undefined);
    requireClean(await checkWords(call.openid, `${before.title}\n${before.body}`));
    await noted;
    return next;
  });
};

/** 更正: the published text stays; the announcement becomes unread for everybody. */
export const correctAnnouncement: Handler<'announcements.correct'> = (call, { id, correction }) =>
  documents.step(call, id, async (before) => {
    requireOversees(await call.person, before, call.now);
    const corrected = { by: call.openid, words: correction };
    const next = announcement.correct(before, corrected, call.now);
    requireClean(await checkWords(call.openid, correction));
    return next;
  });

function requireOversees(actor: Person, { ancestors }: Announcement, now: Moment): void {
  if (!mayOversee(actor, ancestors, now)) throw new Refusal('policy/forbidden');
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
    corrections: [],
    due: [],
    cursor: '',
    told: 0,
    commands: [],
  };
}
