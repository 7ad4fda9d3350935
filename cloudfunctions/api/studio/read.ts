import type { StudioCard, StudioView } from '../../../core/contract/view';
import { Refusal } from '../../../core/domain/base/refusal';
import { nearestOfKind, placeName } from '../../../core/domain/org/org';
import { mayEditStudio, maySee, standing } from '../../../core/domain/policy/policy';
import { nodeOf } from '../../../core/domain/request/commands/place-of';
import { reaches } from '../../../core/domain/routing/specialists';
import type { Directory } from '../../../core/domain/studio/directory';
import { isOpen, type Studio } from '../../../core/domain/studio/studio';
import type { Moment } from '../../../core/domain/time/moment';
import type { Handler } from '../../runtime/gateway';
import { requests } from '../../store/tables';

/**
 * 名录: studios that serve my home (all, for who has told none), another place, or that of a request
 * that I may see, those open now first. One that is to keep away from the request is not among them.
 */
export const listStudios: Handler<'studios.list'> = async (call, question) => {
  const { category, requestId, nodeId, point } = question;
  const [person, directory, request] = await Promise.all([
    call.person,
    call.directory,
    requestId ? requests.find(requestId) : null,
  ]);
  if (requestId && !(request && maySee(standing(person, request, directory)))) {
    throw new Refusal('request/not-found');
  }
  const elsewhere = nodeId || point ? { nodeId, point } : undefined;
  const named = elsewhere && nodeOf(elsewhere, person.home, directory)?.ancestors;
  const ancestors = request?.ancestors ?? named ?? person.ancestors;
  const place = request?.place ?? (elsewhere ? { ...(point && { point }) } : (person.home ?? {}));
  const serves = (studio: Studio) =>
    ancestors.length === 0 || reaches(studio, { ancestors, place }, directory);
  const isMine = (studio: Studio) => !request && !elsewhere && mayEditStudio(person, studio);
  const fits = (studio: Studio) =>
    !request?.avoid.studios.includes(studio._id) &&
    (!category || [...studio.specialities, ...studio.alsoHelps].includes(category));
  return [...directory.studios.values()]
    .filter((studio) => fits(studio) && (serves(studio) || isMine(studio)))
    .map((studio) => cardOf(studio, directory, call.now))
    .sort(
      (one, other) =>
        Number(one.paused) - Number(other.paused) ||
        Number(other.open) - Number(one.open) ||
        one.name.localeCompare(other.name, 'zh-CN'),
    );
};

export const readStudio: Handler<'studios.read'> = async (call, { id }) => {
  const [person, directory] = await Promise.all([call.person, call.directory]);
  const studio = directory.studios.get(id);
  if (!studio) throw new Refusal('studio/not-found');
  return viewOf(studio, directory, mayEditStudio(person, studio), call.now);
};

function cardOf(studio: Studio, { nodes }: Directory, now: Moment): StudioCard {
  const { _id, name, leadName, specialities, fee, paused, room, ancestors } = studio;
  const community = nearestOfKind('community', ancestors, nodes)?.name ?? '';
  const open = !paused && isOpen(studio, now);
  return { id: _id, name, leadName, specialities, fee, open, paused, community, room };
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
    place: placeOf(studio.ancestors.at(-1) ?? ''),
    hours: studio.hours,
    capacity: studio.capacity,
    reach: studio.reach ?? null,
    point: studio.point ?? null,
    feeNote: studio.feeNote,
    editable,
  };
}
