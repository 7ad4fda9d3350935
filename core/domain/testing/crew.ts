import { Crews, type Hand, type StudioCrew } from '../crew';
import type { StudioId } from '../studio';

/** A volunteer with time for more than any test asks, unless told otherwise. */
export function hand(openid: string, but: Partial<Hand> = {}): Hand {
  return { openid, name: openid, relatives: [], atOnce: 100, onDuty: [], inHand: 0, ...but };
}

export function crew(but: Partial<StudioCrew> = {}): StudioCrew {
  const hands = [hand('somebody-there')];
  return { hands, waiting: 0, inWork: 0, lately: { asked: 0, lost: 0 }, ...but };
}

/** Crews of a town in which every studio has somebody, whatever it is called. */
class TownCrews extends Crews {
  private readonly told: ReadonlySet<StudioId>;

  constructor(crews: Readonly<Record<StudioId, Partial<StudioCrew>>>) {
    super(Object.entries(crews).map(([id, but]) => [id, crew(but)]));
    this.told = new Set(Object.keys(crews));
  }

  override of(studioId: StudioId): StudioCrew {
    return this.told.has(studioId) ? super.of(studioId) : crew();
  }
}

export const crews = (told: Readonly<Record<StudioId, Partial<StudioCrew>>> = {}): Crews =>
  new TownCrews(told);

/** Nobody carries anything. */
export const IDLE: Crews = crews();
