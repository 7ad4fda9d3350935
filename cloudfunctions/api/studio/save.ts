import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import { isWithin, type OrgNode } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { mayEditStudio, mayOversee, officeNodes } from '../../../core/domain/policy/policy';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import type { Directory } from '../../../core/domain/studio/directory';
import { blankStudio, type Studio } from '../../../core/domain/studio/studio';
import { type Call, idOfNew } from '../../runtime/call';
import { change } from '../../runtime/change';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { people, studios } from '../../store/tables';
import { leavesNobody, refusalOf } from './coverage';

/** 建立 or 修改工作室: its lead may change it, an office may also found it and name the lead. */
export const saveStudio: Handler<'studios.save'> = async (call, input) => {
  const { id, version, nodeId, ...words } = input;
  const [actor, directory, lead] = await Promise.all([
    call.person,
    call.directory,
    people.find(input.lead),
  ]);
  return change(call, {
    table: studios,
    busy: 'studio/changed-meanwhile',
    read: async () => (id ? existing(id) : unborn(call)),
    decide: async (before) => {
      const isNew = before.version === 0;
      // People who may not save learn nothing more: neither which places nor which people exist.
      if (isNew ? officeNodes(actor).length === 0 : !mayEditStudio(actor, before)) {
        throw new Refusal('policy/forbidden');
      }
      const { ancestors } = roomOf(nodeId, words.serves, directory);
      // A value that is absent now is removed, not kept.
      const door = { point: input.point ?? null, reach: input.reach ?? null };
      const after = { ...words, ...door, ancestors };
      const allowed = isNew
        ? mayOversee(actor, ancestors)
        : mayBecome(actor, before, after, directory);
      if (!allowed) throw new Refusal('policy/forbidden');
      if (!isNew && before.version !== version) throw new Refusal('studio/changed-meanwhile');
      const next: Studio = {
        ...before,
        ...after,
        leadName: nameOfLead(lead),
        // Waiting requests move to another studio; see the patrol's `hand-over`.
        handOverDueAt: after.paused && !before.paused ? call.now : before.handOverDueAt,
        changedAt: call.now,
      };
      if (wordsOf(next) !== wordsOf(before)) {
        requireClean(await checkWords(call.openid, wordsOf(next)));
      }
      const left = await leavesNobody(before, next, directory);
      if (left) throw refusalOf(left);
      return { next: remember(next, call.command, next.paused ? 'paused' : 'open') };
    },
  });
};

/** What everybody reads of it that somebody wrote freely. */
function wordsOf({ name, introduction, room, feeNote }: Studio): string {
  return [name, introduction, room, feeNote].join('\n');
}

/** The node of the room, once it and everything that is served are known to exist. */
function roomOf(nodeId: string, serves: readonly string[], { nodes }: Directory): OrgNode {
  const node = nodes.get(nodeId);
  if (!node || serves.some((served) => !nodes.has(served))) throw new Refusal('place/unknown');
  return node;
}

/**
 * What only an office may change: the place (within its reach), the lead, and more nodes to serve.
 */
function mayBecome(
  actor: Person,
  before: Studio,
  after: Pick<Studio, 'lead' | 'serves' | 'ancestors'>,
  directory: Directory,
): boolean {
  const stays = before.ancestors.at(-1) === after.ancestors.at(-1);
  if (!stays && !mayOversee(actor, after.ancestors)) return false;
  return mayOversee(actor, before.ancestors) || keepsCharge(before, after, directory);
}

function keepsCharge(
  before: Studio,
  after: Pick<Studio, 'lead' | 'serves'>,
  directory: Directory,
): boolean {
  const served = (node: string) => {
    const path = directory.nodes.get(node)?.ancestors ?? [];
    return before.serves.some((known) => isWithin(known, path));
  };
  return before.lead === after.lead && after.serves.every(served);
}

/** 领衔人: a volunteer, at work or pausing. */
function nameOfLead(person: Person | null): string {
  const state = person?.volunteer?.state;
  if (!person || (state !== 'approved' && state !== 'paused')) {
    throw new Refusal('studio/lead-not-volunteer');
  }
  return person.name;
}

async function existing(id: string): Promise<Studio> {
  const studio = await studios.find(id);
  if (!studio) throw new Refusal('studio/not-found');
  return studio;
}

/** A new studio, at version 0 since it is not stored yet; or the one this command founded. */
async function unborn(call: Call): Promise<Studio> {
  const blank = blankStudio(idOfNew('s', call), call.now);
  return (await studios.find(blank._id)) ?? blank;
}
