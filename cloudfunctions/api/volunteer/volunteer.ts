import type { VolunteerCard } from '../../../core/contract/volunteer';
import { type CommandReply, remember } from '../../../core/domain/base/command';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Capacity, DeedAct } from '../../../core/domain/deed/deed';
import { isWithin, type NodeId, nearestOfKind, outermost } from '../../../core/domain/org/org';
import { hasAgreed } from '../../../core/domain/person/consent';
import { noticeOfWantedName } from '../../../core/domain/person/name-notices';
import type { Person } from '../../../core/domain/person/person';
import { requireConsent } from '../../../core/domain/person/require-consent';
import {
  activeStudios,
  type PausedBy,
  type Standing,
  standingIn,
} from '../../../core/domain/person/standing';
import * as volunteer from '../../../core/domain/person/volunteer';
import { officeOver } from '../../../core/domain/policy/capacity';
import { mayEditStudio, maySetUp, setUpNodes } from '../../../core/domain/policy/oversight';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Studio, StudioId } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import { type Changed, changePerson } from '../../runtime/change-person';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { recordDeed, recordSeeing } from '../../runtime/record-deed';
import { beginAct } from '../../runtime/take-act';
import { changeAndTell, told } from '../../runtime/tell-person';
import { _ } from '../../store/cloud';
import { followName } from '../../store/follow-name';
import { offeredPaths } from '../../store/offered-paths';
import { readPage } from '../../store/page';
import type { Where } from '../../store/table';
import { people } from '../../store/tables';

/** 报名: with a name that residents and neighbours will read. */
export const applyVolunteer: Handler<'volunteers.apply'> = async (call, form) => {
  const counted = beginAct(call, 'apply');
  const directory = await call.directory;
  const studio = studioOf(directory, form.studioId);
  const answer = await changeAndTell(call, call.openid, async (person) => {
    if (form.partyMember) requireConsent(person, 'party');
    const asked = { ...form, ancestors: studio.ancestors };
    const offered = form.name === person.name ? [] : await offeredPaths(person, call.now);
    const applied = volunteer.apply(person, asked, directory.nodes, call.now, offered);
    const [verdict] = await Promise.all([checkWords(call.openid, form.name), counted]);
    requireClean(verdict);
    const wanted =
      applied.called.wanted === person.called.wanted ? null : noticeOfWantedName(applied, call.now);
    const notice = volunteer.noticeOfApplication(applied, studio.ancestors, call.now);
    return told(applied, wanted ? [notice, wanted] : [notice], 'applied', call);
  });
  // A volunteer who returns may have a new name.
  const { standings } = await call.person;
  const known = standings.length > 0 && (await people.find(call.openid));
  if (known) await followName(call.openid, known.name, directory, call.now);
  return answer;
};

export const approveVolunteer: Handler<'volunteers.approve'> = (call, { name, ...of }) =>
  decide(call, { ...of, act: 'volunteer.approved' }, (person, id) =>
    volunteer.approve(person, id, call.openid, call.now, name),
  );

export const refuseVolunteer: Handler<'volunteers.refuse'> = (call, input) =>
  decide(call, { ...input, act: 'volunteer.refused' }, (person, id) =>
    volunteer.refuse(person, id, input.reason, call.openid),
  );

/** 暂停 and 恢复: by the volunteer, their lead, or an office. */
export const pauseVolunteer: Handler<'volunteers.pause'> = async (call, input) => {
  const { openid = call.openid, studioId, paused, days } = input;
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  return changeAndTell(call, openid, async (person) => {
    const meant = studiosMeant(person, studioId);
    const theirs = meant.filter((id) => {
      const studio = directory.studios.get(id);
      return studio !== undefined && mayEditStudio(actor, studio, call.now);
    });
    const own = openid === call.openid;
    if (!own && theirs.length === 0) throw new Refusal('policy/forbidden');
    const changing = own ? meant : theirs;
    const by = own ? 'oneself' : pausesAs(actor, changing, directory, call.now);
    const next = volunteer.pause(person, changing, paused, call.now, { by, ...(days && { days }) });
    const act = paused ? 'volunteer.paused' : 'volunteer.resumed';
    const [first = ''] = changing.filter((id) => standingIn(next, id)?.state === stateOf(paused));
    if (!own) await recordDecision(call, act, actor, next, first);
    return withOffice(person, next, stateOf(paused), directory, call);
  });
};

/** The right by which somebody pauses another person in these studios. */
function pausesAs(
  actor: Person,
  studioIds: readonly StudioId[],
  { studios }: Directory,
  now: Moment,
): PausedBy {
  const over = studioIds.flatMap((id) => studios.get(id) ?? []);
  return over.every(({ ancestors }) => maySetUp(actor, ancestors, now)) ? 'office' : 'lead';
}

/** 退出: their work for that studio goes to somebody else within minutes; see `hand-over`. */
export const leaveVolunteer: Handler<'volunteers.leave'> = async (call, { studioId }) => {
  const directory = await call.directory;
  return changeAndTell(call, call.openid, (person) => {
    const next = volunteer.leave(person, studiosMeant(person, studioId), call.now);
    return withOffice(person, next, 'left', directory, call);
  });
};

/** 接单设置 */
export const setTerms: Handler<'volunteers.terms'> = (call, input) =>
  changePerson(call, call.openid, (person) => {
    const { atOnce, relatives, showPhone = person.terms.showPhone, onDuty, studioId } = input;
    const terms = { atOnce, relatives, showPhone };
    const next = volunteer.setTerms(person, terms, onDuty, studiosMeant(person, studioId));
    const state = activeStudios(next).length > 0 ? 'approved' : 'paused';
    return { next: remember(next, call.command, state) };
  });

/** The named studio, or all of theirs. */
function studiosMeant({ standings }: Person, studioId: StudioId | undefined): readonly StudioId[] {
  return studioId === undefined ? standings.map((one) => one.studioId) : [studioId];
}

function stateOf(paused: boolean): 'paused' | 'approved' {
  return paused ? 'paused' : 'approved';
}

export const listVolunteers: Handler<'volunteers.list'> = async (call, input) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const scopes = volunteersOf(actor, directory, input.studioId, call.now);
  const ranges = scopes.map((scope) => ({
    where: { standings: _.elemMatch({ ...scope, state: input.state }) },
  }));
  const { documents, next } = await readPage(people, {
    ranges,
    by: 'appliedAt',
    momentOf: (person) => person.appliedAt ?? '',
    before: input.before,
    fields: [
      'name',
      'phone',
      'standings',
      'qualifications',
      'partyMember',
      'consents',
      'appliedAt',
    ],
  });
  const shown = documents.flatMap((person) =>
    person.standings
      .filter((one) => one.state === input.state && scopes.some((scope) => isIn(one, scope)))
      .map((standing) => ({ person, standing })),
  );
  const ancestors = shown.flatMap(({ standing }) => standing.ancestors);
  await recordSeeing(call, {
    act: 'volunteer.listed',
    as: asOf(actor, ancestors, directory, call.now),
    matters: documents.flatMap(({ _id }) => (_id === actor._id ? [] : [{ id: '', person: _id }])),
    ancestors,
  });
  const items = shown.map(({ person, standing }) =>
    cardOf(person, standing, { reader: actor, directory, now: call.now }),
  );
  const total = next !== null && input.before === undefined ? await countIn(ranges) : null;
  return { items, next, total, now: call.now };
};

/** 共几位, for a list with several pages; nobody is counted twice. */
function countIn(ranges: readonly { readonly where: Where }[]): Promise<number> {
  return people.count(_.or(ranges.map(({ where }) => where) as [Where]));
}

/** Filters by studio, or by the nodes above it. */
type Scope = { readonly studioId: StudioId } | { readonly ancestors: NodeId };

function isIn(standing: Standing, scope: Scope): boolean {
  return 'studioId' in scope
    ? standing.studioId === scope.studioId
    : isWithin(scope.ancestors, standing.ancestors);
}

/**
 * The volunteers that somebody may see: those of the given studio, or of every studio below their
 * offices and of those they lead elsewhere, each once.
 *
 * @throws Refusal `policy/forbidden` when there is no such right; an office without studios sees an
 * empty list instead
 */
function volunteersOf(
  actor: Person,
  directory: Directory,
  studioId: StudioId | undefined,
  now: Moment,
): Scope[] {
  if (studioId !== undefined) {
    const studio = directory.studios.get(studioId);
    if (!studio || !mayEditStudio(actor, studio, now)) throw new Refusal('policy/forbidden');
    return [{ studioId }];
  }
  const nodes = outermost(setUpNodes(actor, now), directory.nodes);
  const led = [...directory.studios.values()].filter(
    ({ lead, ancestors }) => lead === actor._id && !maySetUp(actor, ancestors, now),
  );
  if (nodes.length + led.length === 0) throw new Refusal('policy/forbidden');
  return [
    ...nodes.map((node) => ({ ancestors: node })),
    ...led.map(({ _id }) => ({ studioId: _id })),
  ];
}

interface Decided {
  readonly openid: OpenId;
  readonly studioId?: StudioId | undefined;
  readonly act: DeedAct;
}

/** One decision about one application, by an office over its studio. */
async function decide(
  call: ApiCall,
  { openid, studioId, act }: Decided,
  become: (person: Person, studioId: StudioId) => Person,
): Promise<CommandReply> {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  return changeAndTell(call, openid, async (person) => {
    // A person without the right does not learn whether such a person exists.
    const over = studiosMeant(person, studioId)
      .flatMap((id) => directory.studios.get(id) ?? [])
      .filter(({ ancestors }) => maySetUp(actor, ancestors, call.now));
    const waits = over.find(({ _id }) => standingIn(person, _id)?.state === 'applied');
    const studio = waits ?? over[0];
    if (!studio) throw new Refusal('policy/forbidden');
    const decided = become(person, studio._id);
    await recordDecision(call, act, actor, decided, studio._id);
    const notice = volunteer.noticeOfDecision(decided, studio, call.now);
    return told(decided, [notice], standingIn(decided, studio._id)?.state ?? 'none', call);
  });
}

/** 留痕: an office or a lead decided about somebody else. */
export function recordDecision(
  call: ApiCall,
  act: DeedAct,
  actor: Person,
  person: Person,
  studioId: StudioId,
): Promise<void> {
  const { ancestors = [] } = standingIn(person, studioId) ?? {};
  const as = officeOver(actor, ancestors, call.now) ?? ({ kind: 'lead', studioId } as const);
  return recordDeed(call, { act, as, matters: [{ id: studioId, person: person._id }], ancestors });
}

/** The capacity in which somebody sees this list: by the nearest office, or as the lead. */
function asOf(
  actor: Person,
  ancestors: readonly NodeId[],
  directory: Directory,
  now: Moment,
): Capacity {
  const led = [...directory.studios.values()].find(({ lead }) => lead === actor._id);
  return officeOver(actor, ancestors, now) ?? { kind: 'lead', studioId: led?._id ?? '' };
}

/**
 * A volunteer paused, left or returned; offices are told when it is a lead who is gone. Changing only
 * the length of a pause notifies nobody.
 */
export function withOffice(
  before: Person,
  person: Person,
  state: string,
  directory: Directory,
  call: ApiCall,
): Changed {
  const gone = person.standings.filter(
    (one) => one.state !== 'approved' && standingIn(before, one.studioId)?.state !== one.state,
  );
  const notices = gone
    .flatMap(({ studioId }) => directory.studios.get(studioId) ?? [])
    .filter(({ lead }) => lead === person._id)
    .map((studio) => volunteer.noticeOfLeadGone(person, studio, call.now));
  return told(person, notices, state, call);
}

function cardOf(
  person: Pick<Person, '_id' | 'name' | 'phone' | 'partyMember' | 'consents' | 'qualifications'>,
  standing: Standing,
  { reader, directory, now }: { reader: Person; directory: Directory; now: Moment },
): VolunteerCard {
  const { _id, name, phone } = person;
  const { state, studioId, ancestors, skills, appliedAt, pausedUntil, pausedBy } = standing;
  return {
    openid: _id,
    name,
    phone,
    state,
    studioId,
    studioName: directory.studios.get(studioId)?.name ?? '',
    community: nearestOfKind('community', ancestors, directory.nodes)?.name ?? '',
    // A mark from before there were consents is shown once its person has agreed.
    partyMember: person.partyMember && hasAgreed(person, 'party'),
    pausedUntil,
    mayResume: pausedBy !== 'office' || maySetUp(reader, ancestors, now),
    qualifications: person.qualifications.map(({ kind, proof, words, until }) => ({
      ...{ kind, proof, words, until },
    })),
    skills,
    appliedAt,
  };
}

function studioOf(directory: Directory, id: string): Studio {
  const studio = directory.studios.get(id);
  if (!studio) throw new Refusal('studio/not-found');
  return studio;
}
