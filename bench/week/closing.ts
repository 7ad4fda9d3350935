import type { InputOf } from '../../core/contract/operations';
import type { StudioView } from '../../core/contract/studio';
import { Chance } from './chance';
import { DAY } from './hours';
import type { World } from './world';

/** 暂停工作室: some leads close their studio in the middle of the week while requests wait there. */

const SHARE = 0.06;

/** Which studios close, and when; in a short week of a small street at least the first one does. */
export function planClosings(world: World): void {
  const { street, seed, start, agenda } = world;
  for (const [index, { _id, lead }] of street.studios.entries()) {
    const chance = new Chance(seed, 'shut', _id);
    if (index > 0 && !chance.happens(SHARE)) continue;
    const at = start + chance.between(0.3, 0.7) * street.size.days * DAY;
    agenda.add(at, () => shut(world, lead, _id));
  }
}

async function shut({ phones }: World, lead: string, id: string): Promise<void> {
  const studio = await phones.ask(lead, 'studios.read', { id });
  if (studio.ok) await phones.ask(lead, 'studios.save', { ...formOf(studio.value), paused: true });
}

/** The studio as its lead's form sends it back. */
function formOf(studio: StudioView): InputOf<'studios.save'> {
  const { id, version, name, introduction, specialities, alsoHelps, room, hours } = studio;
  const { capacity, fee, feeNote, paused, point, reach } = studio;
  return {
    id,
    version,
    name,
    lead: studio.lead ?? '',
    introduction,
    specialities: [...specialities],
    alsoHelps: [...alsoHelps],
    serves: studio.serves.map((node) => node.id),
    nodeId: studio.place.id,
    room,
    ...(point && { point }),
    ...(reach && { reach }),
    hours: hours.map((opening) => ({ ...opening, days: [...opening.days] })),
    capacity,
    fee,
    feeNote,
    paused,
  };
}
