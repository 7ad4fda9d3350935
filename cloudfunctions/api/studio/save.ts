import { Refusal } from '../../../core/domain/base/refusal';
import { isWithin, type OrgNode } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { isVolunteer } from '../../../core/domain/person/standing';
import { officeOver } from '../../../core/domain/policy/capacity';
import { mayEditStudio, maySetUp, setUpNodes } from '../../../core/domain/policy/oversight';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import type { Directory } from '../../../core/domain/studio/directory';
import { blankStudio, type Studio } from '../../../core/domain/studio/studio';
import { withDue } from '../../../core/domain/time/due';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import { checkWords } from '../../runtime/content-check';
import { Documents } from '../../runtime/documents';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { people, studios } from '../../store/tables';
import { leavesNobody, refusalOf } from './coverage';

const documents = new Documents<Studio>({
  table: studios,
  letter: 's',
  notFound: 'studio/not-found',
  changedMeanwhile: 'studio/changed-meanwhile',
  stateOf: ({ paused }) => (paused ? 'paused' : 'open'),
});

/** 建立 or 修改工作室: its lead may change it; an office may also found it and appoint the lead. */
export const saveStudio: Handler<'studios.save'> = async (call, input) => {
  const { id, version, nodeId, phone, ...words } = input;
  const [actor, directory, lead] = await Promise.all([
    call.person,
    call.directory,
    people.find(input.lead),
  ]);
  // An absent field is removed instead of left as it was.
  const position = { point: input.point ?? null, reach: input.reach ?? null };
  const as = (ancestors: OrgNode['ancestors']) => ({ ...words, ...position, ancestors });
  const noted = onAgenda('studios', call);
  return documents.save(call, {
    id,
    version,
    blank: (newId) => blankStudio(newId, call.now),
    requireMay: (before) => {
      const isNew = before.version === 0;
      // A person who may not save learns neither which places nor which people exist.
      if (
        isNew ? setUpNodes(actor, call.now).length === 0 : !mayEditStudio(actor, before, call.now)
      ) {
        throw new Refusal('policy/forbidden');
      }
      const after = as(roomOf(nodeId, words.serves, directory).ancestors);
      const allowed = isNew
        ? maySetUp(actor, after.ancestors, call.now)
        : mayBecome(actor, before, after, directory, call.now);
      if (!allowed) throw new Refusal('policy/forbidden');
    },
    edit: async (before) => {
      const next: Studio = {
        ...before,
        ...as(roomOf(nodeId, words.serves, directory).ancestors),
        leadName: nameOfLead(lead),
        phone: phone ?? before.phone,
        due: dueAfter(before, words, call.now),
        changedAt: call.now,
      };
      if (wordsOf(next) !== wordsOf(before)) {
        requireClean(await checkWords(call.openid, wordsOf(next)));
      }
      const left = await leavesNobody(before, next, directory, call.now);
      if (left) throw refusalOf(left);
      await Promise.all([noted, recordSaving(call, actor, next)]);
      return next;
    },
  });
};

/** 留痕: the settings of a studio, by its office or its lead. */
function recordSaving(
  call: ApiCall,
  actor: Person,
  { _id, lead, ancestors }: Studio,
): Promise<void> {
  const as = officeOver(actor, ancestors, call.now) ?? ({ kind: 'lead', studioId: _id } as const);
  const person = lead === actor._id ? null : lead;
  return recordDeed(call, { act: 'studio.saved', as, matters: [{ id: _id, person }], ancestors });
}

/**
 * Waiting requests find another studio, and copies of its data are updated; see `patrol` and `derive`.
 */
function dueAfter(before: Studio, after: Pick<Studio, 'paused'>, now: Moment): Studio['due'] {
  const pauses = after.paused && !before.paused;
  const due = pauses ? withDue(before.due, 'handOver', now) : before.due;
  return withDue(due, 'follow', now);
}

/** The freely written texts that everybody reads. */
function wordsOf({ name, introduction, room, feeNote }: Studio): string {
  return [name, introduction, room, feeNote].join('\n');
}

/** The node of the room, after checking that it and all served nodes exist. */
function roomOf(nodeId: string, serves: readonly string[], { nodes }: Directory): OrgNode {
  const node = nodes.get(nodeId);
  if (!node || serves.some((served) => !nodes.has(served))) throw new Refusal('place/unknown');
  return node;
}

/**
 * What only an office may change: the place (within its reach), the lead, and additional served nodes.
 */
function mayBecome(
  actor: Person,
  before: Studio,
  after: Pick<Studio, 'lead' | 'serves' | 'ancestors'>,
  directory: Directory,
  now: Moment,
): boolean {
  const stays = before.ancestors.at(-1) === after.ancestors.at(-1);
  if (!stays && !maySetUp(actor, after.ancestors, now)) return false;
  return maySetUp(actor, before.ancestors, now) || keepsCharge(before, after, directory);
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

/** 领衔人 must be an active or paused volunteer. */
function nameOfLead(person: Person | null): string {
  if (!person || !isVolunteer(person)) {
    throw new Refusal('studio/lead-not-volunteer');
  }
  return person.name;
}
