import { Refusal } from '../../../core/domain/base/refusal';
import { categoryOf } from '../../../core/domain/category/category';
import type { Notice } from '../../../core/domain/notice/notice';
import { isClosed } from '../../../core/domain/org/edit';
import type { OrgNode } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import { isQualifiedFor } from '../../../core/domain/person/qualification';
import { isVolunteer } from '../../../core/domain/person/standing';
import { officeOver } from '../../../core/domain/policy/capacity';
import { mayEditStudio, maySetUp, setUpNodes } from '../../../core/domain/policy/oversight';
import { radiusSetBy, servesDeclaredBy } from '../../../core/domain/policy/studio-reach';
import { officeOnlyIn, sealedAdded } from '../../../core/domain/policy/studio-rights';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import type { Directory } from '../../../core/domain/studio/directory';
import { newlyAsked } from '../../../core/domain/studio/further';
import { noticeOfReachAsked, telling } from '../../../core/domain/studio/further-notices';
import { blankStudio, type Studio } from '../../../core/domain/studio/studio';
import { withDue } from '../../../core/domain/time/due';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed } from '../../runtime/record-deed';
import { _ } from '../../store/cloud';
import { MOST_ROWS } from '../../store/table';
import { people } from '../../store/tables';
import { leavesNobody, refusalOf } from './coverage';
import { documents } from './documents';

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
  /** Does an office save it, which may give it every right? */
  const mayGive = ({ version: known, ancestors }: Studio) =>
    known === 0 || maySetUp(actor, ancestors, call.now);
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
      const after = as(roomOf(before, nodeId, words.serves, directory).ancestors);
      const allowed = isNew
        ? maySetUp(actor, after.ancestors, call.now)
        : stays(before, after) || maySetUp(actor, after.ancestors, call.now);
      if (!allowed) throw new Refusal('policy/forbidden');
    },
    edit: async (before) => {
      const next: Studio = {
        ...before,
        ...as(roomOf(before, nodeId, words.serves, directory).ancestors),
        ...servesDeclaredBy(actor, before, words.serves, directory, call.now),
        reachWithin: radiusSetBy(actor, before, position, call.now),
        leadName: isUnled(before, input.lead) ? '' : nameOfLead(lead),
        phone: phone ?? before.phone,
        pausedBy: pausedByAfter(before, words, mayGive(before)),
        unconfirmed: stillUnconfirmed(before, words),
        due: dueAfter(before, words, call.now),
        changedAt: call.now,
      };
      requireRights(before, next, mayGive(before), directory);
      await requireQualified(before, next, lead, call.now);
      if (wordsOf(next) !== wordsOf(before)) {
        requireClean(await checkWords(call.openid, wordsOf(next)));
      }
      const left = await leavesNobody(before, next, directory, call.now);
      if (left) throw refusalOf(left);
      await Promise.all([noted, recordSaving(call, actor, next)]);
      return telling(next, askedOf(before, next, directory, call.now), call.now);
    },
  });
};

/** 领衔人待定: nobody has led it yet, and nobody is named: the first studio is founded before its volunteers. */
function isUnled(before: Pick<Studio, 'lead'>, lead: string): boolean {
  return lead === '' && before.lead === '';
}

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

function askedOf(before: Studio, next: Studio, { nodes }: Directory, now: Moment): Notice[] {
  return newlyAsked(before, next).flatMap((id) => {
    const node = nodes.get(id);
    return node ? [noticeOfReachAsked(next, node, now)] : [];
  });
}

/**
 * The node of the room, after checking that it and all served nodes exist. One that was closed later may
 * stay.
 */
function roomOf(
  before: Pick<Studio, 'serves' | 'ancestors'>,
  nodeId: string,
  serves: readonly string[],
  { nodes }: Directory,
): OrgNode {
  const had = [...before.serves, ...before.ancestors.slice(-1)];
  const isChoice = (id: string) =>
    had.includes(id) || !isClosed(nodes.get(id)?.ancestors ?? [], nodes);
  const node = nodes.get(nodeId);
  const chosen = [nodeId, ...serves];
  if (!node || chosen.some((id) => !nodes.has(id) || !isChoice(id))) {
    throw new Refusal('place/unknown');
  }
  return node;
}

function stays(before: Studio, after: Pick<Studio, 'ancestors'>): boolean {
  return before.ancestors.at(-1) === after.ancestors.at(-1);
}

/** @throws Refusal `studio/office-only`, which names what the lead has to ask the office for */
function requireRights(before: Studio, after: Studio, office: boolean, directory: Directory): void {
  const taken = office ? [] : officeOnlyIn(before, after, directory);
  if (taken.length > 0) throw new Refusal('studio/office-only', { what: taken.join('、') });
}

/**
 * 保密的类别要有资质: somebody of the studio has a valid one for each sealed kind that is added.
 *
 * @throws Refusal `studio/needs-qualification`
 */
async function requireQualified(
  before: Studio,
  after: Studio,
  lead: Person | null,
  now: Moment,
): Promise<void> {
  const added = sealedAdded(before, after);
  if (added.length === 0) return;
  const members = await people.list({
    where: { standings: _.elemMatch({ studioId: after._id, state: 'approved' }) },
    limit: MOST_ROWS,
    fields: ['qualifications'],
  });
  const all = [...members, ...(lead ? [lead] : [])];
  const missing = added.find(
    (kind) => !all.some((one) => isQualifiedFor(kind, one.qualifications, after, now)),
  );
  if (missing) throw new Refusal('studio/needs-qualification', { kind: categoryOf(missing).label });
}

/** Kinds that it gives up need no qualification later either. */
function stillUnconfirmed(
  { unconfirmed }: Studio,
  { specialities, alsoHelps }: Pick<Studio, 'specialities' | 'alsoHelps'>,
): Studio['unconfirmed'] {
  const kinds = unconfirmed?.kinds.filter((kind) => [...specialities, ...alsoHelps].includes(kind));
  return unconfirmed && kinds?.length ? { ...unconfirmed, kinds } : null;
}

function pausedByAfter(
  before: Studio,
  { paused }: Pick<Studio, 'paused'>,
  office: boolean,
): Studio['pausedBy'] {
  if (!paused) return null;
  if (before.pausedBy === 'office') return 'office';
  return office ? 'office' : 'lead';
}

/** 领衔人 must be an active or paused volunteer. */
function nameOfLead(person: Person | null): string {
  if (!person || !isVolunteer(person)) {
    throw new Refusal('studio/lead-not-volunteer');
  }
  return person.name;
}
