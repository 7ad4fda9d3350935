import { Crews, type Hand, type StudioCrew } from '../routing/crew';
import type { StudioId } from '../studio/studio';

const SOMEBODY = 'somebody-there';

/** A volunteer with time for more than any test asks, unless told otherwise. */
export function hand(openid: string, but: Partial<Hand> = {}): Hand {
  return { openid, name: openid, relatives: [], atOnce: 100, onDuty: [], inHand: 0, ...but };
}

export function crew(but: Partial<StudioCrew> = {}): StudioCrew {
  const hands = [hand(SOMEBODY)];
  return { hands, waiting: 0, inWork: 0, lately: { asked: 0, lost: 0 }, ...but };
}

/** The one who is just there is the lead. */
function leading(one: Hand, studioId: StudioId): Hand {
  return one.openid === SOMEBODY ? hand(`lead-of-${studioId}`) : one;
}

/** Crews of a town in which every studio has somebody, whatever it is called. */
class TownCrews extends Crews {
  private readonly told: ReadonlySet<StudioId>;

  constructor(private readonly given: Readonly<Record<StudioId, Partial<StudioCrew>>>) {
    super(Object.entries(given).map(([id, but]) => [id, crew(but)]));
    this.told = new Set(Object.keys(given));
  }

  override with(studioId: StudioId, its: StudioCrew): Crews {
    return new TownCrews({ ...this.given, [studioId]: its });
  }

  override of(studioId: StudioId): StudioCrew {
    const told = this.told.has(studioId) ? super.of(studioId) : crew();
    // As in `studio`: whoever leads it is one of its volunteers.
    return { ...told, hands: told.hands.map((one) => leading(one, studioId)) };
  }
}

export const crews = (told: Readonly<Record<StudioId, Partial<StudioCrew>>> = {}): Crews =>
  new TownCrews(told);

/** Nobody carries anything. */
export const IDLE: Crews = crews();

/** Whoever has work in hand in `given` is there, and the lead beside them. */
export const AT_WORK: Crews = crews({ east: { hands: [hand(SOMEBODY), hand('wang')] } });
