import { CATEGORIES, type CategoryCode } from '../../core/domain/category/category';
import { SEALED_KINDS } from '../../core/domain/person/qualification';
import { NO_RECORD } from '../../core/domain/studio/record';
import type { OpeningHours, Studio } from '../../core/domain/studio/studio';
import type { Chance } from './chance';
import type { Places } from './places';

const WORKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The three patterns of opening hours, the most common first. */
const HOURS: readonly (readonly OpeningHours[])[] = [
  [{ days: WORKDAYS, from: '08:30', to: '17:30' }],
  [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
  [],
];
const HOURS_SHARE = [0.55, 0.3, 0.15];

/** How often each category is among the specialities of a community's studios. */
const COVER = 1.4;
const ALSO_HELPS = 2;
const LONG_AGO = '2026-01-05T01:00:00.000Z';

const codes: readonly CategoryCode[] = CATEGORIES.filter(
  ({ responsible }) => responsible === 'studios',
).map(({ code }) => code);

/** 工作室: distributed evenly over the communities, so that every category is served everywhere. */
export function studiosOf(places: Places, count: number, chance: Chance): Studio[] {
  const { communities } = places;
  const perCommunity = Math.max(1, Math.round(count / communities.length));
  const own = Math.min(8, Math.ceil((codes.length * COVER) / perCommunity));
  return Array.from({ length: count }, (_, index) => {
    const at = index % communities.length;
    const turn = Math.floor(index / communities.length);
    const specialities = from(turn * own + at, own);
    const alsoHelps = from(turn * own + at + own, ALSO_HELPS).filter(
      (code) => !specialities.includes(code),
    );
    return {
      _id: `s${index}`,
      version: 1,
      name: `第${index + 1}工作室`,
      lead: helperOf(index, 0),
      leadName: `第${index + 1}位领衔人`,
      introduction: '邻里之间，能帮就帮。',
      specialities,
      alsoHelps,
      serves: servedBy(places, at, chance),
      ancestors: communities[at]?.ancestors ?? places.subdistrict.ancestors,
      room: '活动室',
      hours: chance.pick(HOURS, (hours) => HOURS_SHARE[HOURS.indexOf(hours)] ?? 0),
      capacity: 10,
      fee: 'free',
      feeNote: '',
      phone: '',
      paused: false,
      pausedBy: null,
      unconfirmed: { kinds: SEALED_KINDS, until: null },
      further: [],
      reachWithin: null,
      notices: {},
      record: NO_RECORD,
      changedAt: LONG_AGO,
      due: [],
      commands: [],
    };
  });
}

/** The openid of a studio's volunteer; number 0 is the lead. */
export function helperOf(studioIndex: number, number: number): string {
  return `o-helper-${studioIndex}-${number}`;
}

/** This many categories in a row, cyclically. */
function from(start: number, count: number): CategoryCode[] {
  const row = Array.from({ length: count }, (_, offset) => codes[(start + offset) % codes.length]);
  return [...new Set(row)].flatMap((code) => code ?? []);
}

/** Most serve their own community, some the next one as well, a few the whole street. */
function servedBy({ communities, subdistrict }: Places, at: number, chance: Chance): string[] {
  const kind = chance.next();
  if (kind < 0.1) return [subdistrict._id];
  const own = communities[at]?._id ?? subdistrict._id;
  const next = communities[(at + 1) % communities.length]?._id ?? own;
  return kind < 0.3 && next !== own ? [own, next] : [own];
}
