import { Refusal } from '../../../core/domain/base/refusal';
import type { Person } from '../../../core/domain/person/person';
import { maySee, standing } from '../../../core/domain/policy/policy';
import {
  callsNow,
  isRungFor,
  offeredAt,
  type Ringable,
  reachedNone,
  ringableStudios,
  whomToRing,
} from '../../../core/domain/policy/ring';
import { helperOf } from '../../../core/domain/request/model/conflict';
import type { Crews } from '../../../core/domain/routing/crew';
import type { StudioId } from '../../../core/domain/studio/studio';
import type { Handler } from '../../runtime/door';
import { callsAbout } from '../../store/calls';
import { _ } from '../../store/cloud';
import { crewsOf } from '../../store/crew';
import { people, requests } from '../../store/tables';

/** As many volunteers as a query gives: the platform's cap. */
const MOST = 1000;

/** 打电话找人: whom WeChat did not reach, for the lead of the asked studio, or for the office. */
export const listToRing: Handler<'requests.toRing'> = async (call, { id }) => {
  const [request, person, directory] = await Promise.all([
    requests.find(id),
    call.person,
    call.directory,
  ]);
  const is = request && standing(person, request, directory);
  if (!request || !is || !maySee(is)) throw new Refusal('request/not-found');
  if (!is.lead && !is.office) throw new Refusal('policy/forbidden');
  if (!isRungFor(request)) return { people: [] };

  const studios = ringableStudios(person, request, directory);
  const leads = studios.flatMap((studioId) => directory.studios.get(studioId)?.lead ?? []);
  const [hands, found] = await Promise.all([handsOf(studios), callsAbout(id)]);
  const calls = callsNow(found, request);
  const others = hands.map(({ openid }) => openid).filter((openid) => openid !== person._id);
  const missed = reachedNone(
    is.office ? [...others, ...leads] : others,
    calls,
    offeredAt(request),
    call.now,
  );
  if (!missed) return { people: [] };
  const toRing = whomToRing(hands, person._id, request, call.now);
  return { people: toRing.map(({ name, phone }) => ({ name, phone })) };
};

/** Everybody who takes requests for these studios, with what they carry and how to ring them. */
async function handsOf(studios: readonly StudioId[]): Promise<Ringable[]> {
  const [members, crews] = await Promise.all([
    people.list({
      where: { 'volunteer.studioId': _.in([...studios]), 'volunteer.state': 'approved' },
      limit: MOST,
      fields: ['name', 'phone', 'volunteer'],
    }),
    crewsOf(studios),
  ]);
  return members.flatMap((member) => withHand(member, crews));
}

function withHand(member: Person, crews: Crews): Ringable[] {
  const crew = crews.of(member.volunteer?.studioId ?? '');
  const hand = crew.hands.find(({ openid }) => openid === member._id);
  return hand ? [{ ...hand, ...helperOf(member), phone: member.phone }] : [];
}
