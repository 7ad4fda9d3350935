import type { OpenId } from '../base/identity';
import type { Person } from '../person/person';
import type { StudioId } from '../studio/studio';
import { Crews, type Hand, type Lately, type StudioCrew } from './crew';

/** So many requests of a studio, waiting to be taken or in one volunteer's hands. */
export interface Carried {
  readonly studioId: StudioId;
  readonly state: 'offered' | 'accepted';
  /** Whose hands they are in; null while they wait. */
  readonly openid: OpenId | null;
  readonly count: number;
}

/** What crews are put together from, as it is stored. */
export interface CrewSources {
  readonly members: readonly Pick<Person, '_id' | 'name' | 'volunteer'>[];
  readonly carried: readonly Carried[];
  readonly lately: readonly (Lately & { readonly _id: StudioId })[];
}

/** 点人手: the crews of these studios, from their approved volunteers and what each carries. */
export function gatherCrews(studioIds: readonly StudioId[], from: CrewSources): Crews {
  const hands = handsByStudio(from);
  const lately = new Map(from.lately.map((record) => [record._id, record]));
  const carried = new Map<StudioId, { waiting: number; inWork: number }>();
  for (const { studioId, state, count } of from.carried) {
    const { waiting, inWork } = carried.get(studioId) ?? { waiting: 0, inWork: 0 };
    const offered = state === 'offered' ? count : 0;
    carried.set(studioId, { waiting: waiting + offered, inWork: inWork + count - offered });
  }
  return new Crews(
    studioIds.map((id): [StudioId, StudioCrew] => {
      const { asked, lost } = lately.get(id) ?? { asked: 0, lost: 0 };
      const { waiting, inWork } = carried.get(id) ?? { waiting: 0, inWork: 0 };
      return [id, { hands: hands.get(id) ?? [], waiting, inWork, lately: { asked, lost } }];
    }),
  );
}

function handsByStudio({ members, carried }: CrewSources): Map<StudioId, Hand[]> {
  const inHand = new Map<OpenId, number>();
  for (const { openid, count } of carried) {
    if (openid !== null) inHand.set(openid, (inHand.get(openid) ?? 0) + count);
  }
  const hands = new Map<StudioId, Hand[]>();
  for (const { _id, name, volunteer } of members) {
    if (volunteer?.state !== 'approved') continue;
    const { studioId, atOnce, onDuty, relatives } = volunteer;
    const hand = { openid: _id, name, atOnce, onDuty, relatives, inHand: inHand.get(_id) ?? 0 };
    const known = hands.get(studioId);
    if (known) known.push(hand);
    else hands.set(studioId, [hand]);
  }
  return hands;
}
