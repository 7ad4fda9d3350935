import type { Announcement } from '../../../core/domain/announcement/announcement';
import * as announcement from '../../../core/domain/announcement/announcement';
import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { OrgNode } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { mayOversee } from '../../../core/domain/policy/policy';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import { type Call, idOfNew } from '../../runtime/call';
import { change } from '../../runtime/change';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { announcements } from '../../store/tables';
import { reachable } from './reach';

/** 起草 or 修改: to a node within the writer's reach. */
export const saveAnnouncement: Handler<'announcements.save'> = async (call, input) => {
  const { id, version, title, body, nodeId, audience } = input;
  const { actor, node } = await reachable(call, nodeId);
  return change(call, {
    table: announcements,
    busy: 'announcement/changed-meanwhile',
    read: async () => (id ? existing(id) : draftOf(call, actor, node)),
    decide: (before) => {
      if (!mayOversee(actor, before.ancestors)) throw new Refusal('policy/forbidden');
      if (id && before.version !== version) throw new Refusal('announcement/changed-meanwhile');
      const words = { title, body, audience, node: node._id, nodeName: node.name };
      const next = announcement.edit(before, { ...words, ancestors: node.ancestors }, call.now);
      return { next: remember(next, call.command, next.state) };
    },
  });
};

export const publishAnnouncement: Handler<'announcements.publish'> = (call, { id }) =>
  change(call, {
    table: announcements,
    busy: 'announcement/changed-meanwhile',
    read: () => existing(id),
    decide: async (before) => {
      if (!mayOversee(await call.person, before.ancestors)) throw new Refusal('policy/forbidden');
      const next = announcement.publish(before, call.now);
      requireClean(await checkWords(call.openid, `${before.title}\n${before.body}`));
      return { next: remember(next, call.command, next.state) };
    },
  });

/** 更正: what was published stays; whoever read it before is told in their inbox. */
export const correctAnnouncement: Handler<'announcements.correct'> = (call, { id, correction }) =>
  change(call, {
    table: announcements,
    busy: 'announcement/changed-meanwhile',
    read: () => existing(id),
    decide: async (before) => {
      if (!mayOversee(await call.person, before.ancestors)) throw new Refusal('policy/forbidden');
      const corrected = { by: call.openid, words: correction };
      const next = announcement.correct(before, corrected, call.now);
      requireClean(await checkWords(call.openid, correction));
      return { next: remember(next, call.command, next.state) };
    },
  });

async function existing(id: string): Promise<Announcement> {
  const found = await announcements.find(id);
  if (!found) throw new Refusal('announcement/not-found');
  return found;
}

/** A new draft, or the one that this command has made before. */
async function draftOf(call: Call, actor: Person, node: OrgNode): Promise<Announcement> {
  const id = idOfNew('a', call);
  const blank: Announcement = {
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
    changedAt: call.now,
    publishedAt: null,
    corrections: [],
    tellDueAt: null,
    cursor: '',
    told: 0,
    applied: [],
  };
  return (await announcements.find(id)) ?? blank;
}
