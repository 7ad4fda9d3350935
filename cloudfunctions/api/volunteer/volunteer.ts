import { type CommandReply, remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { Capacity, DeedAct } from '../../../core/domain/deed/deed';
import type { Notice } from '../../../core/domain/notice/notice';
import { nearestOfKind, outermost } from '../../../core/domain/org/org';
import type { Person } from '../../../core/domain/person/person';
import * as volunteer from '../../../core/domain/person/volunteer';
import { officeOver } from '../../../core/domain/policy/capacity';
import { mayEditStudio, maySetUp, setUpNodes } from '../../../core/domain/policy/oversight';
import { requireClean } from '../../../core/domain/request/commands/content-check';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Studio, StudioId } from '../../../core/domain/studio/studio';
import { withDue } from '../../../core/domain/time/due';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import { type Changed, changePerson } from '../../runtime/change-person';
import { checkWords } from '../../runtime/content-check';
import type { Handler } from '../../runtime/gateway';
import { onAgenda } from '../../runtime/on-agenda';
import { recordDeed, recordSeeing } from '../../runtime/record-deed';
import { followName } from '../../store/follow-name';
import { readPage } from '../../store/page';
import type { Where } from '../../store/table';
import { people } from '../../store/tables';

/** 报名: with a name that residents and neighbours will read. */
export const applyVolunteer: Handler<'volunteers.apply'> = async (call, form) => {
  const directory = await call.directory;
  const studio = studioOf(directory, form.studioId);
  const answer = await changeStanding(call, call.openid, async (person) => {
    const applied = volunteer.apply(person, { ...form, ancestors: studio.ancestors }, call.now);
    requireClean(await checkWords(call.openid, form.name));
    return told(applied, volunteer.noticeOfApplication(applied, studio.ancestors, call.now), call);
  });
  // A volunteer who returns may have another name than before.
  const { volunteer: before } = await call.person;
  if (before) await followName(call.openid, form.name, directory, call.now);
  return answer;
};

export const approveVolunteer: Handler<'volunteers.approve'> = (call, { openid }) =>
  decide(call, openid, 'volunteer.approved', (person) => volunteer.approve(person, call.openid));

export const refuseVolunteer: Handler<'volunteers.refuse'> = (call, { openid, reason }) =>
  decide(call, openid, 'volunteer.refused', (person) =>
    volunteer.refuse(person, reason, call.openid),
  );

/** 暂停 and 恢复: by the volunteer, their lead, or an office. */
export const pauseVolunteer: Handler<'volunteers.pause'> = async (call, input) => {
  const { openid = call.openid, paused, days } = input;
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  return changeStanding(call, openid, async (person) => {
    const studio = directory.studios.get(person.volunteer?.studioId ?? '');
    const theirs = studio !== undefined && mayEditStudio(actor, studio, call.now);
    if (openid !== call.openid && !theirs) throw new Refusal('policy/forbidden');
    const next = volunteer.pause(person, paused, call.now, days);
    const act = paused ? 'volunteer.paused' : 'volunteer.resumed';
    if (openid !== call.openid) await recordDecision(call, act, actor, next);
    // Changing only the length of a pause notifies nobody.
    const known = person.volunteer?.state === next.volunteer?.state;
    return known ? silently(next, call) : withOffice(next, directory, call);
  });
};

/** 退出: their work goes to somebody else within minutes; see `hand-over`. */
export const leaveVolunteer: Handler<'volunteers.leave'> = async (call) => {
  const directory = await call.directory;
  return changeStanding(call, call.openid, (person) =>
    withOffice(volunteer.leave(person, call.now), directory, call),
  );
};

/** 接单设置 */
export const setTerms: Handler<'volunteers.terms'> = (call, { showPhone, ...terms }) =>
  changePerson(call, call.openid, (person) => {
    const shown = showPhone ?? person.volunteer?.showPhone ?? false;
    const next = volunteer.setTerms(person, { ...terms, showPhone: shown });
    return { next: remember(next, call.command, next.volunteer?.state ?? 'none') };
  });

export const listVolunteers: Handler<'volunteers.list'> = async (call, input) => {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  const ranges = volunteersOf(actor, directory, input.studioId, call.now).map((where) => ({
    where: { ...where, 'volunteer.state': input.state },
  }));
  const { documents, next } = await readPage(people, {
    ranges,
    by: 'volunteer.appliedAt',
    momentOf: (person) => person.volunteer?.appliedAt ?? '',
    before: input.before,
    fields: ['name', 'phone', 'volunteer'],
  });
  await recordSeeing(call, {
    act: 'volunteer.listed',
    as: asOf(actor, documents, directory, call.now),
    matters: documents.flatMap(({ _id }) => (_id === actor._id ? [] : [{ id: '', person: _id }])),
    ancestors: documents.flatMap(({ volunteer: one }) => one?.ancestors ?? []),
  });
  const items = documents.flatMap((person) => cardOf(person, directory));
  const total = next !== null && input.before === undefined ? await countIn(ranges) : null;
  return { items, next, total, now: call.now };
};

/** 共几位, for a list with several pages; the ranges do not overlap. */
async function countIn(ranges: readonly { readonly where: Where }[]): Promise<number> {
  const counts = await Promise.all(ranges.map(({ where }) => people.count(where)));
  return counts.reduce((sum, count) => sum + count, 0);
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
): Where[] {
  if (studioId !== undefined) {
    const studio = directory.studios.get(studioId);
    if (!studio || !mayEditStudio(actor, studio, now)) throw new Refusal('policy/forbidden');
    return [{ 'volunteer.studioId': studioId }];
  }
  const nodes = outermost(setUpNodes(actor, now), directory.nodes);
  const led = [...directory.studios.values()].filter(
    ({ lead, ancestors }) => lead === actor._id && !maySetUp(actor, ancestors, now),
  );
  if (nodes.length + led.length === 0) throw new Refusal('policy/forbidden');
  return [
    ...nodes.map((node) => ({ 'volunteer.ancestors': node })),
    ...led.map(({ _id }) => ({ 'volunteer.studioId': _id })),
  ];
}

/** A change that others are told of, or that leaves work behind, so the timer has something to do. */
function changeStanding(
  call: ApiCall,
  openid: string,
  decide: (person: Person) => Changed | Promise<Changed>,
): Promise<CommandReply> {
  const noted = onAgenda('people', call);
  return changePerson(call, openid, async (person) => {
    const changed = await decide(person);
    await noted;
    return changed;
  });
}

/** One decision about one application, by an office over its studio. */
async function decide(
  call: ApiCall,
  openid: string,
  act: DeedAct,
  become: (person: Person) => Person,
): Promise<CommandReply> {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  return changeStanding(call, openid, async (person) => {
    // A person without the right does not learn whether such a person exists.
    const studio = directory.studios.get(person.volunteer?.studioId ?? '');
    if (!studio || !maySetUp(actor, studio.ancestors, call.now))
      throw new Refusal('policy/forbidden');
    const decided = become(person);
    await recordDecision(call, act, actor, decided);
    return told(decided, volunteer.noticeOfDecision(decided, studio.name, call.now), call);
  });
}

/** 留痕: an office or a lead decided about somebody else. */
function recordDecision(
  call: ApiCall,
  act: DeedAct,
  actor: Person,
  { _id, volunteer: theirs }: Person,
): Promise<void> {
  const { studioId = '', ancestors = [] } = theirs ?? {};
  const as = officeOver(actor, ancestors, call.now) ?? ({ kind: 'lead', studioId } as const);
  return recordDeed(call, { act, as, matters: [{ id: studioId, person: _id }], ancestors });
}

/** The capacity in which somebody sees this list: by the nearest office, or as the lead. */
function asOf(
  actor: Person,
  listed: readonly Pick<Person, 'volunteer'>[],
  directory: Directory,
  now: Moment,
): Capacity {
  const ancestors = listed.flatMap((one) => one.volunteer?.ancestors ?? []);
  const led = [...directory.studios.values()].find(({ lead }) => lead === actor._id);
  return officeOver(actor, ancestors, now) ?? { kind: 'lead', studioId: led?._id ?? '' };
}

/** A volunteer paused, left or returned; offices are told when it is a lead who is gone. */
function withOffice(person: Person, directory: Directory, call: ApiCall) {
  const state = person.volunteer?.state ?? 'none';
  const studio = directory.studios.get(person.volunteer?.studioId ?? '');
  if (studio?.lead === person._id && state !== 'approved') {
    return told(person, volunteer.noticeOfLeadGone(person, studio, call.now), call);
  }
  return silently(person, call);
}

/** The person with the next version, without a notice. */
function silently(person: Person, call: ApiCall): Changed {
  return { next: remember(person, call.command, person.volunteer?.state ?? 'none') };
}

/** The person with the next version and one notice. */
function told(person: Person, notice: Notice, call: ApiCall) {
  const state = person.volunteer?.state ?? 'none';
  const due = withDue(person.due, 'tell', call.now);
  const next = remember({ ...person, due }, call.command, state);
  const newNotices = { [`v${next.version}n0`]: notice };
  return { next: { ...next, notices: { ...next.notices, ...newNotices } }, newNotices };
}

function cardOf(
  person: Pick<Person, '_id' | 'name' | 'phone' | 'volunteer'>,
  directory: Directory,
) {
  const standing = person.volunteer;
  if (!standing) return [];
  const { state, studioId, ancestors, skills, appliedAt, partyMember, pausedUntil } = standing;
  const { _id, name, phone } = person;
  return [
    {
      openid: _id,
      name,
      phone,
      state,
      studioId,
      studioName: directory.studios.get(studioId)?.name ?? '',
      community: nearestOfKind('community', ancestors, directory.nodes)?.name ?? '',
      partyMember,
      pausedUntil,
      skills,
      appliedAt,
    },
  ];
}

function studioOf(directory: Directory, id: string): Studio {
  const studio = directory.studios.get(id);
  if (!studio) throw new Refusal('studio/not-found');
  return studio;
}
