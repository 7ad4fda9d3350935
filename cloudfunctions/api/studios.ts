import { randomUUID } from 'node:crypto';
import type { StudioCard, StudioView } from '../../core/contract/view';
import { remember } from '../../core/domain/applied';
import type { Directory } from '../../core/domain/directory';
import type { Moment } from '../../core/domain/moment';
import { isWithin, placeName } from '../../core/domain/org';
import { mayEditStudio, mayOversee, maySee, standing } from '../../core/domain/policy';
import { Refusal } from '../../core/domain/refusal';
import { isOpen, type Studio } from '../../core/domain/studio';
import type { Call } from '../runtime/call';
import { change } from '../runtime/change';
import type { Handler } from '../runtime/door';
import { people, requests, studios } from '../store/tables';

/**
 * 名录: studios that serve my home (all, for who has told none) or the place of a request that I may
 * see, those open now first.
 */
export const listStudios: Handler<'studios.list'> = async (call, { category, requestId }) => {
  const [person, directory, request] = await Promise.all([
    call.person,
    call.directory,
    requestId ? requests.find(requestId) : null,
  ]);
  if (requestId && !(request && maySee(standing(person, request, directory)))) {
    throw new Refusal('request/not-found');
  }
  const place = request?.ancestors ?? person.ancestors;
  const serves = (studio: Studio) =>
    place.length === 0 || studio.serves.some((node) => isWithin(node, place));
  const fits = (studio: Studio) =>
    !category || [...studio.specialities, ...studio.alsoHelps].includes(category);
  return [...directory.studios.values()]
    .filter(
      (studio) => fits(studio) && (serves(studio) || (!request && mayEditStudio(person, studio))),
    )
    .map((studio) => cardOf(studio, call.now))
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

/** 建立 or 修改工作室: its lead may change it, an office may also found it and name the lead. */
export const saveStudio: Handler<'studios.save'> = async (call, input) => {
  const { id, version, nodeId, ...words } = input;
  const [actor, directory, lead] = await Promise.all([
    call.person,
    call.directory,
    people.find(input.lead),
  ]);
  const node = directory.nodes.get(nodeId);
  if (!node || words.serves.some((served) => !directory.nodes.has(served))) {
    throw new Refusal('place/unknown');
  }
  const volunteerState = lead?.volunteer?.state;
  if (!lead || (volunteerState !== 'approved' && volunteerState !== 'paused')) {
    throw new Refusal('studio/lead-not-volunteer');
  }
  return change(call, {
    table: studios,
    busy: 'studio/changed-meanwhile',
    read: async () => (id ? existing(id) : unborn(call)),
    decide: (before) => {
      const isNew = before.version === 0;
      const allowed = isNew
        ? mayOversee(actor, node.ancestors)
        : mayEditStudio(actor, before) && mayMove(actor, before, node.ancestors);
      if (!allowed) throw new Refusal('policy/forbidden');
      if (
        !isNew &&
        !mayOversee(actor, before.ancestors) &&
        !keepsCharge(before, input, directory)
      ) {
        throw new Refusal('policy/forbidden');
      }
      if (!isNew && before.version !== version) throw new Refusal('studio/changed-meanwhile');
      const next: Studio = {
        ...before,
        ...words,
        leadName: lead.name,
        ancestors: node.ancestors,
        changedAt: call.now,
      };
      return { next: remember(next, call.command, next.paused ? 'paused' : 'open') };
    },
  });
};

/** A lead keeps the studio where it is; an office may move it within its own reach. */
function mayMove(
  actor: Parameters<typeof mayOversee>[0],
  before: Studio,
  to: readonly string[],
): boolean {
  return before.ancestors.at(-1) === to.at(-1) || mayOversee(actor, to);
}

/** What only an office may change: who leads it, and that it serves more than it did. */
function keepsCharge(
  before: Studio,
  after: Pick<Studio, 'lead' | 'serves'>,
  directory: Directory,
): boolean {
  const served = (node: string) => {
    const path = directory.nodes.get(node)?.ancestors ?? [];
    return before.serves.some((known) => isWithin(known, path));
  };
  return before.lead === after.lead && after.serves.every(served);
}

async function existing(id: string): Promise<Studio> {
  const studio = await studios.find(id);
  if (!studio) throw new Refusal('studio/not-found');
  return studio;
}

/** A studio that is being founded; version 0 says that it is not stored yet. */
function unborn(call: Call): Studio {
  return {
    _id: `s${randomUUID().slice(0, 13)}`,
    version: 0,
    name: '',
    lead: '',
    leadName: '',
    introduction: '',
    specialities: [],
    alsoHelps: [],
    serves: [],
    ancestors: [],
    room: '',
    hours: [],
    capacity: 1,
    fee: 'free',
    feeNote: '',
    paused: false,
    changedAt: call.now,
    applied: [],
  };
}

function cardOf(studio: Studio, now: Moment): StudioCard {
  const { _id, name, leadName, specialities, fee, paused, room } = studio;
  const open = !paused && isOpen(studio, now);
  return { id: _id, name, leadName, specialities, fee, open, paused, room };
}

function viewOf(studio: Studio, directory: Directory, editable: boolean, now: Moment): StudioView {
  const { nodes } = directory;
  const placeOf = (id: string) => ({
    id,
    name: placeName(nodes.get(id)?.ancestors ?? [], nodes),
  });
  return {
    ...cardOf(studio, now),
    version: studio.version,
    lead: editable ? studio.lead : null,
    introduction: studio.introduction,
    alsoHelps: studio.alsoHelps,
    serves: studio.serves.map(placeOf),
    place: placeOf(studio.ancestors.at(-1) ?? ''),
    hours: studio.hours,
    capacity: studio.capacity,
    feeNote: studio.feeNote,
    editable,
  };
}
