import { CATEGORY_CODES, type CategoryCode } from '../../core/domain/category/category';
import type { Avoid } from '../../core/domain/request/model/state';
import { Chance } from './chance';
import { DAY, HOUR } from './hours';
import { nameOf, type Street } from './street';

/** 来一件: who asks for what, and when (milliseconds since 1970). */
export interface Arrival {
  readonly index: number;
  readonly at: number;
  readonly asker: string;
  readonly category: CategoryCode;
  readonly forWhom: 'self' | 'family' | 'neighbour';
  readonly avoid: Avoid;
}

/** The number of askers in each hour of the day, as expected of a residential street. */
const BY_HOUR = [
  1, 1, 1, 1, 1, 2, 5, 9, 14, 17, 16, 13, 9, 9, 11, 12, 12, 11, 13, 15, 13, 9, 5, 2,
] as const;

/** The number of askers on each day of the week, Monday first. */
const BY_DAY = [12, 10, 10, 10, 10, 8, 8] as const;

/** How often each category is asked for; a category that is not listed is rare. */
const BY_CATEGORY: Partial<Record<CategoryCode, number>> = {
  errand: 14,
  repair: 12,
  environment: 10,
  health: 9,
  leak: 8,
  care: 8,
  mediation: 8,
  forms: 8,
  children: 5,
};
const NOW_AND_THEN = 3.5;

/** The share of residents who want to avoid a certain volunteer or a whole studio. */
const AVOIDING = 0.06;

/** Every request of the week, earliest first. One volunteer in five is among the askers. */
export function arrivalsOf(street: Street, start: number): Arrival[] {
  const { seed, requests, days } = street.size;
  const askers = [...street.residents, ...street.volunteers.filter((_, index) => index % 5 === 0)];
  const hours = Array.from({ length: days * 24 }, (_, hour) => hour);
  const weight = (hour: number) =>
    (BY_HOUR[hour % 24] ?? 1) * (BY_DAY[Math.floor(hour / 24) % 7] ?? 1);
  return Array.from({ length: requests }, (_, number) => {
    const chance = new Chance(seed, 'arrival', number);
    const at = start + (chance.pick(hours, weight) + chance.next()) * HOUR;
    return {
      at,
      asker: chance.pick(askers)._id,
      category: chance.pick(CATEGORY_CODES, (code) => BY_CATEGORY[code] ?? NOW_AND_THEN),
      forWhom: chance.pick(['self', 'self', 'self', 'family', 'neighbour'] as const),
      avoid: avoidOf(street, number),
    };
  })
    .sort((one, other) => one.at - other.at)
    .map((arrival, index) => ({ ...arrival, index }));
}

function avoidOf({ size, studios, helpers }: Street, number: number): Avoid {
  const chance = new Chance(size.seed, 'avoid', number);
  if (!chance.happens(AVOIDING)) return { studios: [], names: [], people: [] };
  return {
    studios: [chance.pick(studios)._id],
    names: [nameOf(chance.pick(helpers).openid)],
    people: [],
  };
}

/** The end of the last day. */
export function endOf(street: Street, start: number): number {
  return start + street.size.days * DAY;
}
