import { categoryOf } from '../../core/domain/category/category';
import { isDanger } from '../../core/domain/category/danger';
import { rankOf } from '../../core/domain/request/model/rank';
import type { Need } from '../../core/domain/routing/specialists';
import type { StudioId } from '../../core/domain/studio/studio';
import type { Arrival } from './arrivals';
import { nameOf } from './street';

/** A request on paper. */
export interface Sheet {
  readonly index: number;
  readonly at: number;
  readonly asker: string;
  readonly urgent: boolean;
  readonly forOffice: boolean;
  readonly need: Omit<Need, 'tried'>;
  tried: readonly StudioId[];
  /** The studios that are being asked, or the one that works on it; empty for an office. */
  asked: readonly StudioId[];
  acceptedBy: string | null;
  /** Increased at each change of owner; steps planned for an earlier owner are void. */
  hand: number;
  /** The number of successive owners; accepting within a studio is no change. */
  owners: number;
  officeRounds: number;
  firstAcceptedAt: number | null;
}

export function sheetOf(arrival: Arrival, ancestors: readonly string[]): Sheet {
  const { index, at, asker, category, avoid } = arrival;
  const { responsible } = categoryOf(category);
  const name = nameOf(asker);
  return {
    index,
    at,
    asker,
    urgent: isDanger(arrival),
    forOffice: responsible === 'office',
    need: {
      category,
      ancestors,
      asker,
      askerName: name,
      concerned: { name },
      joined: [],
      avoid,
      excludedVolunteers: [],
      rank: rankOf(category, []),
    },
    tried: [],
    asked: [],
    acceptedBy: null,
    hand: 0,
    owners: 0,
    officeRounds: 0,
    firstAcceptedAt: null,
  };
}
