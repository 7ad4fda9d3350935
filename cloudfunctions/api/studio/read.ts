import type { StudioCard, StudioView } from '../../../core/contract/studio';
import { Refusal } from '../../../core/domain/base/refusal';
import { nearestOfKind, placeName } from '../../../core/domain/org/org';
import { metresBetween, type Point } from '../../../core/domain/org/point';
import { mayEditStudio } from '../../../core/domain/policy/oversight';
import { maySee } from '../../../core/domain/policy/reading';
import { type Relation, relationTo } from '../../../core/domain/policy/relation';
import { mayReadWhere } from '../../../core/domain/policy/where';
import { nodeOf } from '../../../core/domain/request/commands/place-of';
import type { ServiceRequest } from '../../../core/domain/request/model/state';
import { fitsOf } from '../../../core/domain/routing/fit';
import { sayFit, sayWay } from '../../../core/domain/routing/fit-words';
import { pointOf, reaches } from '../../../core/domain/routing/specialists';
import type { Directory } from '../../../core/domain/studio/directory';
import { toldRecord } from '../../../core/domain/studio/record';
import { isOpen, type Studio } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { staffingOf } from '../../store/staffing';
import { requests } from '../../store/tables';

/**
 * 名录: studios that serve my home (all studios when I have none), another place, or the place of a
 * request I may see: open ones first, nearest first. Studios that must keep away from the request are
 * left out.
 */
export const listStudios: Handler<'studios.list'> = async (call, input) => {
  const { category, requestId, nodeId, point } = input;
  const [person, directory, request] = await Promise.all([
    call.person,
    call.directory,
    requestId ? requests.find(requestId) : null,
  ]);
  if (requestId && !(request && maySee(relationTo(person, request, directory, call.now)))) {
    throw new Refusal('request/not-found');
  }
  const elsewhere = nodeId || point ? { nodeId, point } : undefined;
  const named = elsewhere && nodeOf(elsewhere, person.home, directory)?.ancestors;
  const ancestors = request?.ancestors ?? named ?? person.ancestors;
  const place = request
    ? placeFor(relationTo(person, request, directory, call.now), request, call.now)
    : elsewhere
      ? { ...(point && { point }) }
      : (person.home ?? {});
  const serves = (studio: Studio) =>
    ancestors.length === 0 || reaches(studio, { ancestors, place }, directory);
  const isMine = (studio: Studio) =>
    !request && !elsewhere && mayEditStudio(person, studio, call.now);
  const fits = (studio: Studio) =>
    !request?.avoid.studios.includes(studio._id) &&
    (!category || [...studio.specialities, ...studio.alsoHelps].includes(category));
  const found = [...directory.studios.values()].filter(
    (studio) => fits(studio) && (serves(studio) || isMine(studio)),
  );
  if (request && maySendOn(relationTo(person, request, directory, call.now))) {
    return weighed(found, request, directory, call.now);
  }
  const from = pointOf({ ancestors, place }, directory);
  return found
    .map((studio) => ({ studio, metres: metresTo(studio, from) }))
    .map(({ studio, metres }) => {
      const facts = Number.isFinite(metres) ? [sayWay(metres)] : [];
      return { metres, card: { ...cardOf(studio, directory, call.now), facts } };
    })
    .sort(
      (one, other) =>
        Number(one.card.paused) - Number(other.card.paused) ||
        Number(other.card.open) - Number(one.card.open) ||
        compare(one.metres, other.metres) ||
        one.card.name.localeCompare(other.card.name, 'zh-CN'),
    )
    .map(({ card }) => card);
};

/**
 * Distances would reveal the exact point, so a reader who may not know it gets those from the
 * building.
 */
function placeFor(is: Relation, request: ServiceRequest, now: Moment): { readonly point?: Point } {
  const knows = maySendOn(is) || mayReadWhere(is, request, now);
  return knows ? request.place : {};
}

/** The distance to its entrance; infinite when one of the two is not marked on the map. */
function metresTo({ point }: Studio, from: Point | undefined): number {
  return point && from ? metresBetween(point, from) : Number.POSITIVE_INFINITY;
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function maySendOn({ assignee, lead, office, past }: Relation): boolean {
  return !past && (assignee || lead || office);
}

/** 挑一家: for whoever sends it on, the likeliest first, with what there is to judge by. */
async function weighed(
  studios: readonly Studio[],
  request: ServiceRequest,
  directory: Directory,
  now: Moment,
): Promise<StudioCard[]> {
  const staffing = await staffingOf(studios.map(({ _id }) => _id));
  return fitsOf(studios, request, directory, staffing.without(request), now).map((fit) => ({
    ...cardOf(fit.candidate.studio, directory, now),
    facts: sayFit(fit, directory),
  }));
}

export const readStudio: Handler<'studios.read'> = async (call, { id }) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const studio = directory.studios.get(id);
  if (!studio) throw new Refusal('studio/not-found');
  return viewOf(studio, directory, mayEditStudio(person, studio, call.now), call.now);
};

function cardOf(studio: Studio, { nodes }: Directory, now: Moment): Omit<StudioCard, 'facts'> {
  const { _id, name, leadName, specialities, fee, paused, room, ancestors } = studio;
  const community = nearestOfKind('community', ancestors, nodes)?.name ?? '';
  const open = !paused && isOpen(studio, now);
  const record = toldRecord(studio.record);
  return { id: _id, name, leadName, specialities, fee, open, paused, community, room, record };
}

function viewOf(studio: Studio, directory: Directory, editable: boolean, now: Moment): StudioView {
  const { nodes } = directory;
  const placeOf = (id: string) => ({
    id,
    name: placeName(nodes.get(id)?.ancestors ?? [], nodes),
  });
  return {
    ...cardOf(studio, directory, now),
    version: studio.version,
    lead: editable ? studio.lead : null,
    introduction: studio.introduction,
    alsoHelps: studio.alsoHelps,
    serves: studio.serves.map(placeOf),
    further: editable ? studio.further.map(({ node, state }) => ({ ...placeOf(node), state })) : [],
    place: placeOf(studio.ancestors.at(-1) ?? ''),
    hours: studio.hours,
    capacity: studio.capacity,
    reach: studio.reach ?? null,
    point: studio.point ?? null,
    feeNote: studio.feeNote,
    phone: studio.phone,
    editable,
  };
}
