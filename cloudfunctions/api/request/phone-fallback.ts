import { Refusal } from '../../../core/domain/base/refusal';
import type { Person } from '../../../core/domain/person/person';
import { qualifiedStudios } from '../../../core/domain/person/qualification';
import { officeOver } from '../../../core/domain/policy/capacity';
import {
  type CallableVolunteer,
  callableStudios,
  currentAlerts,
  isRungFor,
  offeredAt,
  reachedNone,
  volunteersToCall,
} from '../../../core/domain/policy/phone-fallback';
import { maySee } from '../../../core/domain/policy/reading';
import { relationTo } from '../../../core/domain/policy/relation';
import { helperOf } from '../../../core/domain/request/model/conflict';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import type { Directory } from '../../../core/domain/studio/directory';
import type { StudioId } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { recordSeeing } from '../../runtime/record-deed';
import { alertsAbout } from '../../store/alerts';
import { _ } from '../../store/cloud';
import { staffingOf } from '../../store/staffing';
import { MOST_ROWS } from '../../store/table';
import { people, requests } from '../../store/tables';

/**
 * 打电话找人: volunteers whom WeChat did not reach, for the lead of the asked studio, or for the office.
 */
export const listVolunteersToCall: Handler<'requests.toRing'> = async (call, { id }) => {
  const [request, person, directory] = await Promise.all([
    requests.find(id),
    call.person,
    call.directory,
  ]);
  const is = request && relationTo(person, request, directory, call.now);
  if (!request || !is || !maySee(is)) throw new Refusal('request/not-found');
  if (!is.lead && !is.office) throw new Refusal('policy/forbidden');
  if (!isRungFor(request)) return { people: [] };

  const studios = callableStudios(person, request, directory, call.now);
  const leads = studios.flatMap((studioId) => directory.studios.get(studioId)?.lead ?? []);
  const [hands, found] = await Promise.all([
    handsOf(request, studios, directory, call.now),
    alertsAbout(id),
  ]);
  const alerts = currentAlerts(found, request);
  const others = hands.map(({ openid }) => openid).filter((openid) => openid !== person._id);
  const missed = reachedNone(
    is.office ? [...others, ...leads] : others,
    alerts,
    offeredAt(request),
    call.now,
  );
  if (!missed) return { people: [] };
  const toRing = volunteersToCall(hands, person._id, request, call.now);
  await recordRung(call, request, person, is.office ? null : (studios[0] ?? ''), toRing);
  return { people: toRing.map(({ name, phone }) => ({ name, phone })) };
};

/**
 * 留痕: whose numbers were shown.
 *
 * @param ledStudio the studio the reader leads; null when they act as an office
 */
async function recordRung(
  call: ApiCall,
  { _id: id, ancestors }: ServiceRequest,
  person: Person,
  ledStudio: StudioId | null,
  rung: readonly { readonly openid: string }[],
): Promise<void> {
  const lead = { kind: 'lead', studioId: ledStudio ?? '' } as const;
  const as = (ledStudio === null && officeOver(person, ancestors, call.now)) || lead;
  const matters = rung.map(({ openid }) => ({ id, person: openid }));
  await recordSeeing(call, { act: 'volunteer.rung', as, matters, ancestors });
}

/** The members of these studios who may take it, with their load and telephone. */
async function handsOf(
  { category }: Pick<ServiceRequest, 'category'>,
  ids: readonly StudioId[],
  { studios }: Directory,
  now: Moment,
): Promise<CallableVolunteer[]> {
  const [members, staffing] = await Promise.all([
    people.list({
      where: { standings: _.elemMatch({ studioId: _.in([...ids]), state: 'approved' }) },
      limit: MOST_ROWS,
      fields: ['name', 'called', 'phone', 'standings', 'terms', 'qualifications'],
    }),
    staffingOf(ids),
  ]);
  return members.flatMap((member) => {
    const theirs = qualifiedStudios(category, member, studios, now);
    const [hand] = theirs.flatMap((id) =>
      staffing.of(id).members.filter(({ openid }) => openid === member._id),
    );
    return hand ? [{ ...hand, ...helperOf(member), phone: member.phone }] : [];
  });
}
