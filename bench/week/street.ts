import { grantOf } from '../../core/domain/org/office';
import { consentsTo, PURPOSES } from '../../core/domain/person/consent';
import { type Person, stranger } from '../../core/domain/person/person';
import { appliedTo, USUAL_TERMS } from '../../core/domain/person/standing';
import type { OpeningHours, Studio, StudioId } from '../../core/domain/studio/studio';
import { Chance } from './chance';
import { dutyOf } from './habits';
import { type Places, placesOf } from './places';
import { helperOf, studiosOf } from './studios';

/** The size of the street, the length of the simulation, and the seed. */
export interface Size {
  readonly seed: number;
  readonly requests: number;
  readonly days: number;
  readonly communities: number;
  readonly studios: number;
  readonly volunteers: number;
  readonly residents: number;
}

/** 志愿者 and their state in the simulation. */
export interface Helper {
  readonly openid: string;
  readonly name: string;
  readonly studioId: StudioId;
  readonly isLead: boolean;
  /** 同时办几件, and 值班 as they stated them to the studio. */
  readonly atOnce: number;
  readonly onDuty: readonly OpeningHours[];
}

/** 街道: everybody and everything that exists before the week begins. All of it is invented. */
export interface Street {
  readonly size: Size;
  readonly places: Places;
  readonly studios: readonly Studio[];
  readonly helpers: readonly Helper[];
  readonly residents: readonly Person[];
  readonly officials: readonly Person[];
  readonly volunteers: readonly Person[];
}

const LONG_AGO = '2026-01-05T01:00:00.000Z';

export function streetOf(size: Size): Street {
  const chance = new Chance(size.seed, 'street');
  const places = placesOf(size.communities);
  const studios = studiosOf(places, size.studios, chance);
  const helpers = helpersOf(studios, size.volunteers, size.seed, chance);
  const volunteers = helpers.map((helper) => {
    const index = studios.findIndex(({ _id }) => _id === helper.studioId);
    const person = resident(places, helper.openid, index % size.communities, chance);
    return volunteerOf(person, helper, studios[index]?.ancestors ?? []);
  });
  const residents = Array.from({ length: size.residents }, (_, index) =>
    resident(places, `o-resident-${index}`, index % size.communities, chance),
  );
  return {
    size,
    places,
    studios,
    helpers,
    volunteers,
    residents,
    officials: officialsOf(places, chance),
  };
}

/** Everybody has a different name: people who share one would be kept apart (回避). */
export function nameOf(openid: string): string {
  return openid.replace('o-', '');
}

/** Every studio has its lead and one more member; the others join at random. */
function helpersOf(
  studios: readonly Studio[],
  count: number,
  seed: number,
  chance: Chance,
): Helper[] {
  const members = new Map(studios.map(({ _id }) => [_id, 0]));
  return Array.from({ length: count }, (_, index) => {
    const studioIndex =
      index < 2 * studios.length
        ? index % studios.length
        : Math.floor(chance.between(0, studios.length));
    const studioId = `s${studioIndex}`;
    const number = members.get(studioId) ?? 0;
    members.set(studioId, number + 1);
    const openid = helperOf(studioIndex, number);
    const { atOnce, onDuty } = dutyOf(seed, openid);
    return { openid, name: nameOf(openid), studioId, isLead: number === 0, atOnce, onDuty };
  });
}

function officialsOf(places: Places, chance: Chance): Person[] {
  const secretaries = places.communities.map((community, at) => ({
    ...resident(places, `o-secretary-${at}`, at, chance),
    roles: [grantOf('secretary', community._id)],
  }));
  const officer = {
    ...resident(places, 'o-officer', 0, chance),
    roles: [grantOf('officer', places.subdistrict._id)],
  };
  return [...secretaries, officer];
}

function resident(places: Places, openid: string, at: number, chance: Chance): Person {
  const building = chance.pick(places.buildings[at] ?? places.communities);
  const home = places.flat(building, `${1 + Math.floor(chance.between(0, 20))}01室`);
  return {
    ...stranger(openid),
    version: 1,
    name: nameOf(openid),
    phone: '15400000000',
    home,
    ancestors: home.ancestors,
    consents: consentsTo(PURPOSES, new Date().toISOString()),
  };
}

function volunteerOf(
  person: Person,
  { studioId, atOnce, onDuty }: Helper,
  ancestors: readonly string[],
): Person {
  return {
    ...person,
    standings: [
      {
        ...appliedTo({ studioId, ancestors }, '会一点', LONG_AGO),
        ...{ state: 'approved', onDuty },
      },
    ],
    appliedAt: LONG_AGO,
    terms: { ...USUAL_TERMS, atOnce },
  };
}
