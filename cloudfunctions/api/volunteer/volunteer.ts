import { remember } from '../../../core/domain/base/command';
import { Refusal } from '../../../core/domain/base/refusal';
import type { DeedAct } from '../../../core/domain/deed/deed';
import type { Person } from '../../../core/domain/person/person';
import { activeStudios, type PausedBy, standingIn } from '../../../core/domain/person/standing';
import * as volunteer from '../../../core/domain/person/volunteer';
import { officeOver } from '../../../core/domain/policy/capacity';
import { mayEditStudio, maySetUp } from '../../../core/domain/policy/oversight';
import type { Directory } from '../../../core/domain/studio/directory';
import type { StudioId } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import { type Changed, changePerson } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';
import { recordDeed } from '../../runtime/record-deed';
import { changeAndTell, told } from '../../runtime/tell-person';
import { requireNoSlipInHand } from '../../store/slips-in-hand';

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
  const emptyHanded = requireNoSlipInHand(call.openid);
  emptyHanded.catch(() => undefined);
  const directory = await call.directory;
  return changeAndTell(call, call.openid, async (person) => {
    const next = volunteer.leave(person, studiosMeant(person, studioId), call.now);
    await emptyHanded;
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
