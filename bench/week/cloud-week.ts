import { readdirSync } from 'node:fs';
import { collections } from '../../cloudfunctions/store/indexes';
import { templates } from '../../core/contract/templates';
import { startTodaysCloud } from '../../demo/launch/todays-cloud';
import type { LocalCloud } from '../../localcloud/local-cloud';
import type { Arrival } from './arrivals';
import { endOf } from './arrivals';
import { planClosings } from './closing';
import { FAULTS } from './faults';
import { planHelpers } from './helpers';
import { DAY, MINUTE } from './hours';
import { Minutes } from './minutes';
import { moveIn } from './moving-in';
import { Observer } from './observer';
import { planOffices } from './offices';
import { Phones } from './phones';
import { planArrivals } from './residents';
import type { Street } from './street';
import { Watch } from './watch';
import { type World, worldOf } from './world';

/** The number of processes per function. */
const INSTANCES = 3;
/**
 * After the week faults are switched off and this many minutes pass, so that work in progress can end.
 */
const AFTERWARDS = 20;
/**
 * In quiet days all functions run after this many minutes; the number has no common factor with sixty.
 */
const EVERYTHING_EVERY_WHEN_QUIET = 61;

/** The state of the world at the end of the week; the cloud is still open. */
export interface WeekOver {
  readonly cloud: LocalCloud;
  readonly world: World;
  readonly observer: Observer;
  readonly watch: Watch;
  readonly minutes: Minutes;
  readonly struck: ReadonlyMap<string, number>;
}

/**
 * 云上的一周: the built functions behind the unmodified SDK on a local cloud whose clock is advanced minute
 * by minute. People's actions of a minute run in parallel with the timers of that minute.
 * @param functionsDir built functions that nobody rebuilds meanwhile: a killed one is started again
 * from them
 */
export async function runWeek(
  street: Street,
  arrivals: readonly Arrival[],
  start: number,
  folders: { readonly dataDir: string; readonly functionsDir: string },
  say: (line: string) => void,
): Promise<WeekOver> {
  const cloud = await startTodaysCloud({
    ...folders,
    templates: Object.values(templates),
    collections,
    instancesPerFunction: INSTANCES,
    startAt: new Date(start - MINUTE),
    timers: false,
  });
  const phones = new Phones(cloud.url);
  const world = worldOf(street, arrivals, start, phones, () => cloud.now().getTime());
  const observer = new Observer(cloud.url);
  const watch = new Watch(observer);
  await moveIn(cloud, phones, street);
  planArrivals(world);
  planHelpers(world);
  planOffices(world, { from: 0, days: street.size.days });
  planClosings(world);

  await setFaults(phones, FAULTS);
  const end = endOf(street, start);
  const minutes = new Minutes(cloud, world, observer, watch, readdirSync(folders.functionsDir));
  for (let minute = start; minute <= end; minute += MINUTE) {
    await minutes.pass(minute);
    if ((minute - start) % (12 * 60 * MINUTE) === 0 && minute > start) {
      const hours = (minute - start) / 60 / MINUTE;
      say(`after ${hours} h: ${world.book.size} requests, ${phones.calls} calls`);
    }
  }
  const struck = await observer.struck();
  await setFaults(phones, []);
  await settle(cloud);
  return { cloud, world, observer, watch, minutes, struck };
}

/** 安静的几天: no new requests and no faults; existing requests continue, up to 回访 and beyond. */
export async function quietDays({ cloud, world, minutes }: WeekOver, days: number): Promise<void> {
  const from = cloud.now().getTime();
  planOffices(world, { from: world.street.size.days, days });
  for (let minute = from + MINUTE; minute <= from + days * DAY; minute += MINUTE) {
    await minutes.pass(minute, EVERYTHING_EVERY_WHEN_QUIET);
  }
  await settle(cloud);
}

async function settle(cloud: LocalCloud): Promise<void> {
  for (let minute = 1; minute <= AFTERWARDS; minute += 1) {
    await cloud.advance(`PT${MINUTE / 1000}S`);
  }
}

async function setFaults(phones: Phones, faults: readonly object[]): Promise<void> {
  await phones.post('/faults', { faults }, 'o-nobody');
}
