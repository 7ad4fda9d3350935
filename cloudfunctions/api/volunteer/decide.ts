import type { CommandReply } from '../../../core/domain/base/command';
import type { OpenId } from '../../../core/domain/base/identity';
import { Refusal } from '../../../core/domain/base/refusal';
import { closeSearch, giveWord, officeOfRung } from '../../../core/domain/person/application';
import {
  noticeOfClosedSearch,
  noticeOfDecision,
  noticeOfWord,
} from '../../../core/domain/person/application-notices';
import type { Person } from '../../../core/domain/person/person';
import { standingIn } from '../../../core/domain/person/standing';
import { approve, place, refuse } from '../../../core/domain/person/volunteer';
import { officeOver } from '../../../core/domain/policy/capacity';
import { maySetUp } from '../../../core/domain/policy/oversight';
import { leads } from '../../../core/domain/policy/relation';
import type { Directory } from '../../../core/domain/studio/directory';
import type { Studio, StudioId } from '../../../core/domain/studio/studio';
import type { ApiCall } from '../../runtime/call';
import type { Changed } from '../../runtime/change-person';
import type { Handler } from '../../runtime/gateway';
import { recordDeed } from '../../runtime/record-deed';
import { changeAndTell, told } from '../../runtime/tell-person';
import { askNext } from './ask-next';
import { recordDecision } from './volunteer';

/** 审核通过: an application, or somebody for whom the office found this studio. */
export const approveVolunteer: Handler<'volunteers.approve'> = (call, { openid, studioId, name }) =>
  decided(call, openid, async (person, directory, actor) => {
    const studio = applicationFor(person, studioId, { actor, directory, call });
    if (!studio) return placed(person, { studioId, name }, { actor, directory, call });
    const next = approve(person, studio._id, call.openid, call.now, name);
    await recordDecision(call, 'volunteer.approved', actor, next, studio._id);
    return told(next, [noticeOfDecision(next, studio, call.now)], 'approved', call);
  });

/** 不予通过: the next studio is asked or named, so that it is not the end. */
export const refuseVolunteer: Handler<'volunteers.refuse'> = (call, input) =>
  decided(call, input.openid, async (person, directory, actor) => {
    const studio = applicationFor(person, input.studioId, { actor, directory, call });
    if (!studio) return closed(person, input.reason, { actor, directory, call });
    const refused = refuse(person, studio._id, input.reason, call.openid);
    await recordDecision(call, 'volunteer.refused', actor, refused, studio._id);
    const { next, notices, said } = await askNext(refused, directory, call.now);
    const decision = noticeOfDecision(refused, studio, call.now, said);
    return told(next, [decision, ...notices], 'refused', call);
  });

/** 领衔人的话: by the lead of the studio alone; the office decides. */
export const giveLeadWord: Handler<'volunteers.giveWord'> = (call, input) =>
  decided(call, input.personId, async (person, directory, actor) => {
    const { studioId, yes, words } = input;
    const studio = directory.studios.get(studioId);
    if (!studio || !leads(actor, studio)) throw new Refusal('policy/forbidden');
    const word = { yes, words, by: call.openid, at: call.now };
    const next = giveWord(person, studioId, word, directory);
    await recordDecision(call, 'volunteer.spokenFor', actor, next, studioId);
    const waiting = standingIn(next, studioId)?.waiting;
    const rung = waiting?.with === 'subdistrict' ? 'subdistrict' : 'secretary';
    const office = officeOfRung(rung, studio.ancestors, directory);
    return told(next, [noticeOfWord(next, studio, office, yes, call.now)], 'applied', call);
  });

interface Deciding {
  readonly actor: Person;
  readonly directory: Directory;
  readonly call: ApiCall;
}

async function decided(
  call: ApiCall,
  openid: OpenId,
  become: (person: Person, directory: Directory, actor: Person) => Promise<Changed>,
): Promise<CommandReply> {
  const [actor, directory] = await Promise.all([call.person, call.directory]);
  return changeAndTell(call, openid, (person) => become(person, directory, actor));
}

/**
 * The studio whose application is meant: the one named, or the one that waits for this office. Null when the
 * office has to find a studio instead.
 *
 * @throws Refusal `policy/forbidden`: without the right nobody learns whether such a person exists
 */
function applicationFor(
  person: Person,
  studioId: StudioId | undefined,
  { actor, directory, call }: Deciding,
): Studio | null {
  const over = person.standings
    .filter((one) => studioId === undefined || one.studioId === studioId)
    .flatMap((one) => directory.studios.get(one.studioId) ?? [])
    .filter(({ ancestors }) => maySetUp(actor, ancestors, call.now));
  const waits = over.find(({ _id }) => standingIn(person, _id)?.state === 'applied');
  if (waits) return waits;
  if (person.joining?.atOffice && maySetUp(actor, person.ancestors, call.now)) return null;
  const [first] = over;
  if (!first) throw new Refusal('policy/forbidden');
  return first;
}

/** 书记找到了: both the home and the studio lie below the office. */
async function placed(
  person: Person,
  {
    studioId,
    name,
  }: { readonly studioId: StudioId | undefined; readonly name: string | undefined },
  { actor, directory, call }: Deciding,
): Promise<Changed> {
  const studio = studioId === undefined ? undefined : directory.studios.get(studioId);
  if (!studio) throw new Refusal('studio/not-found');
  const { _id, ancestors } = studio;
  if (!maySetUp(actor, ancestors, call.now)) throw new Refusal('policy/forbidden');
  const next = place(person, studio, call.openid, call.now, name);
  await recordDecision(call, 'volunteer.approved', actor, next, _id);
  return told(next, [noticeOfDecision(next, studio, call.now)], 'approved', call);
}

/** 眼下没有合适的 */
async function closed(person: Person, reason: string, { actor, call }: Deciding): Promise<Changed> {
  const next = closeSearch(person, call.openid);
  const { _id, ancestors } = person;
  const as = officeOver(actor, ancestors, call.now) ?? ({ kind: 'oneself' } as const);
  const matters = [{ id: '', person: _id }];
  await recordDeed(call, { act: 'volunteer.refused', as, matters, ancestors });
  return told(next, [noticeOfClosedSearch(next, reason, call.now)], 'none', call);
}
