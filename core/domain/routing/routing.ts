import { Refusal } from '../base/refusal';
import { type CategoryCode, categoryOf } from '../category/category';
import { isDanger } from '../category/danger';
import type { OfficeOwner, OfficeRole } from '../org/office';
import { officeDuration } from '../request/clock/deadlines';
import { hasOfficeResponded } from '../request/model/office-responded';
import type { StudioOwner } from '../request/model/owner';
import { rankOf } from '../request/model/rank';
import type { Route } from '../request/model/route';
import type { RouteReason } from '../request/model/route-reason';
import type { ServiceRequest } from '../request/model/state';
import type { Directory } from '../studio/directory';
import { opensAt, type Studio, type StudioId, weekTimeOf } from '../studio/studio';
import type { Moment } from '../time/moment';
import { afterDuration, afterDurationByDay } from '../time/working-time';
import { type Candidate, candidateOf } from './candidate';
import { byPreference } from './preference';
import { reasonsFor } from './route-reasons';
import { type Need, pointOf, reaches, specialists } from './specialists';
import { attendedAt, roomFor, type Staffing } from './staffing';

/**
 * 派单: picks the owner of a request and says why.
 *
 * Candidates have the speciality, serve the place, are neither paused nor avoided, and have a
 * member who may act and has room; `byPreference` orders them. In danger all that are free are
 * asked at once. Without a candidate it goes to the secretary, with the reason.
 *
 * @param staffing who is there, for at least the studios of `specialists`
 */
export function route(need: Need, directory: Directory, staffing: Staffing, now: Moment): Route {
  const category = categoryOf(need.category);
  if (category.responsible === 'office') return toOffice(need, directory, ['office-answers'], now);

  const all = candidates(need, directory, staffing, now);
  const [best, ...others] = freeOf(all);
  if (!best) {
    const why = whyNobody(all, need);
    return { ...toOffice(need, directory, [why], now), queues: why === 'all-full' };
  }
  const besides = isDanger(need) ? others : [];
  return {
    owner: ownerOf(best.studio),
    alsoAsked: besides.map(({ studio }) => ownerOf(studio)),
    reasons: reasonsFor(best, others[0], besides.length > 0, need, directory),
    dueAt: acceptBy(best.studio, need, staffing, now),
  };
}

/** 派给书记: the office that gets it when no studio can. */
export function toOffice(
  need: Pick<Need, 'ancestors' | 'category' | 'avoid'>,
  directory: Directory,
  reasons: readonly RouteReason[],
  now: Moment,
): Route & { readonly owner: OfficeOwner } {
  return atOffice('secretary', need, directory, reasons, now);
}

/**
 * 重新安排: goes to the secretary, without the volunteers who did it; if the secretary did it herself, to
 * the subdistrict.
 */
export function toOtherOffice(
  request: Pick<ServiceRequest, 'ancestors' | 'category' | 'avoid' | 'owner'>,
  directory: Directory,
  now: Moment,
): Route & { readonly owner: OfficeOwner } {
  const { owner } = request;
  const hers = owner.kind === 'office' && owner.role === 'secretary';
  return atOffice(hers ? 'officer' : 'secretary', request, directory, ['reopened'], now);
}

function atOffice(
  role: OfficeRole,
  need: Pick<Need, 'ancestors' | 'category' | 'avoid'>,
  directory: Directory,
  reasons: readonly RouteReason[],
  now: Moment,
): Route & { readonly owner: OfficeOwner } {
  const owner = officeFor(role, need, directory);
  return {
    owner,
    reasons,
    dueAt: afterDuration(now, officeDuration({ category: need.category, reasons })),
  };
}

/**
 * 哪一级: the office of this role. Routing does not know its holder: if the asker avoids somebody, that
 * may be the secretary, so the subdistrict gets it.
 */
export function officeFor(
  role: OfficeRole,
  { ancestors, avoid }: Pick<Need, 'ancestors' | 'avoid'>,
  directory: Directory,
): OfficeOwner {
  const owner = directory.officeOf(ancestors, role);
  const unwanted = avoid.names.length + avoid.people.length > 0;
  const either = owner.role === 'secretary' && unwanted;
  return either ? { ...owner, orAbove: true } : owner;
}

/**
 * 指定工作室: a studio that a person chose.
 *
 * @throws Refusal when there is no such studio, it is paused, does not serve the place, has to keep
 * away (回避), or has no member who may act; speciality and load are left to the person's judgement
 * @param staffing at least of this studio
 */
export function toStudio(
  need: Need,
  studioId: StudioId,
  directory: Directory,
  staffing: Staffing,
  reasons: readonly RouteReason[],
  now: Moment,
): Route {
  const studio = directory.studios.get(studioId);
  if (!studio) throw new Refusal('studio/not-found');
  if (studio.paused) throw new Refusal('studio/paused');
  if (!reaches(studio, need, directory)) throw new Refusal('studio/does-not-serve');
  if (need.avoid.studios.includes(studioId)) throw new Refusal('studio/keeps-away');
  const { nobody } = roomFor(studio, staffing.of(studioId), need, weekTimeOf(now), now);
  if (nobody) throw new Refusal('studio/nobody-there');
  const { acceptWithin } = categoryOf(need.category);
  const dueAt = isDanger(need)
    ? afterDuration(now, acceptWithin)
    : afterDurationByDay(opensAt(studio, now), acceptWithin);
  return { owner: ownerOf(studio), reasons, dueAt };
}

/**
 * 改地点后重派: where a request goes after its place was corrected.
 *
 * @param request with the corrected place
 * @returns null when its owner serves the new place too
 */
export function rerouteTo(
  request: ServiceRequest,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Route | null {
  const { owner, asked } = request;
  if (owner.kind === 'office') return rerouteFrom(owner, request, directory, staffing, now);
  const ids = owner.kind === 'studio' ? asked.map(({ studioId }) => studioId) : [owner.studioId];
  const studios = ids.flatMap((id) => directory.studios.get(id) ?? []);
  if (studios.every((studio) => reaches(studio, request, directory))) return null;
  const found = route(request, directory, staffing.without(request), now);
  const why = found.owner.kind === 'office' ? 'place-is-clear' : 'relocated';
  return { ...found, reasons: [why, ...found.reasons] };
}

/**
 * The same for a request that an office owns. If the office has begun to answer it, or has to arrange
 * it again, it stays with an office; if it came there because no studio served the wrong place, it is
 * routed like a new one.
 */
function rerouteFrom(
  owner: OfficeOwner,
  request: ServiceRequest,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Route | null {
  const { role, node } = officeFor(owner.role, request, directory);
  const same = role === owner.role && node === owner.node;
  if (same && !request.reasons.includes('no-studio')) return null;
  const keeps = request.unhappy || hasOfficeResponded(request);
  if (keeps) return same ? null : atOffice(owner.role, request, directory, ['place-is-clear'], now);
  const found = route(request, directory, staffing, now);
  if (same && found.owner.kind === 'office') return null;
  return { ...found, reasons: ['place-is-clear', ...found.reasons] };
}

/**
 * 改类后重派: where a request goes after its category was corrected.
 *
 * @param request under the wrong category
 * @returns null when its studio does the new category as well
 */
export function reroute(
  request: Need & Pick<ServiceRequest, 'owner' | 'state' | 'beneficiaries'>,
  category: CategoryCode,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Route | null {
  const { owner } = request;
  const studio = owner.kind === 'office' ? undefined : directory.studios.get(owner.studioId);
  const kind = categoryOf(category);
  const does =
    kind.responsible === 'studios' &&
    studio &&
    [...studio.specialities, ...studio.alsoHelps].includes(category);
  // A waiting request that becomes danger is offered to all free studios, not to one.
  const askAll = owner.kind === 'studio' && isDanger({ category });
  if (does && !askAll) return null;
  const rank = rankOf(category, request.beneficiaries);
  const need = { ...request, category, rank };
  const found = route(need, directory, staffing.without(request), now);
  const { kind: whose } = found.owner;
  if (does && whose === 'office') return null;
  const why = whose === 'office' ? 'kind-is-clear' : 'corrected';
  return { ...found, reasons: [why, ...found.reasons] };
}

/** All candidates, free and full. */
export function candidates(
  need: Need,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Candidate[] {
  const time = weekTimeOf(now);
  const point = pointOf(need, directory);
  return specialists(need, directory).map((studio) =>
    candidateOf(studio, need, point, staffing, time, now),
  );
}

/** The candidates with capacity, best first. */
export function ranked(
  need: Need,
  directory: Directory,
  staffing: Staffing,
  now: Moment,
): Candidate[] {
  return freeOf(candidates(need, directory, staffing, now));
}

function freeOf(all: readonly Candidate[]): Candidate[] {
  return all.filter(({ room }) => room > 0).sort(byPreference);
}

/** The deadline to accept: in danger from now, otherwise from when a free member is there. */
function acceptBy(studio: Studio, need: Need, staffing: Staffing, now: Moment): Moment {
  const { acceptWithin } = categoryOf(need.category);
  if (isDanger(need)) return afterDuration(now, acceptWithin);
  return afterDurationByDay(attendedAt(studio, staffing.of(studio._id), need, now), acceptWithin);
}

function whyNobody(all: readonly Candidate[], need: Need): RouteReason {
  if (all.some(({ nobody }) => !nobody)) return 'all-full';
  if (all.length > 0) return 'nobody-there';
  return need.tried.length > 0 ? 'all-tried' : 'no-studio';
}

function ownerOf({ _id }: Studio): StudioOwner {
  return { kind: 'studio', studioId: _id };
}
