import { collections } from '../../cloudfunctions/store/collections';
import { templates } from '../../core/contract/templates';
import { type LocalCloud, startLocalCloud } from '../../localcloud/local-cloud';
import type { Arrival } from './arrivals';
import { endOf } from './arrivals';
import { FAULTS } from './faults';
import { consider, planHelpers } from './helpers';
import { MINUTE } from './hours';
import { moveIn } from './moving-in';
import { Observer } from './observer';
import { decide, planOffices } from './offices';
import { Phones } from './phones';
import { planArrivals } from './residents';
import type { Street } from './street';
import { Watch } from './watch';
import { type World, worldOf } from './world';

/** How many people use their phones at the same time. */
const AT_ONCE = 3;
/** After the week faults are off and so many minutes pass: what is still under way comes to its end. */
const AFTERWARDS = 20;

/** What is there when the week is over; the cloud is still open. */
export interface WeekOver {
  readonly cloud: LocalCloud;
  readonly world: World;
  readonly observer: Observer;
  readonly watch: Watch;
  readonly struck: ReadonlyMap<string, number>;
}

/**
 * 云上的一周: the built functions behind the unmodified SDK on a local cloud whose clock is moved on
 * minute by minute. What people do in a minute goes on while the timers of that minute run.
 *
 * @param functionsDir built functions that nobody rebuilds meanwhile: a killed one is started anew
 */
export async function runWeek(
  street: Street,
  arrivals: readonly Arrival[],
  start: number,
  folders: { readonly dataDir: string; readonly functionsDir: string },
  say: (line: string) => void,
): Promise<WeekOver> {
  const cloud = await startLocalCloud({
    ...folders,
    templates: Object.values(templates),
    collections,
    instancesPerFunction: AT_ONCE,
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
  planOffices(world);

  await setFaults(phones, FAULTS);
  const end = endOf(street, start);
  const telling = new Telling(world, observer);
  for (let minute = start; minute <= end; minute += MINUTE) {
    await passMinute(cloud, world, watch, minute);
    await telling.next();
    if ((minute - start) % (12 * 60 * MINUTE) === 0 && minute > start) {
      const hours = (minute - start) / 60 / MINUTE;
      say(`after ${hours} h: ${world.book.size} requests, ${phones.calls} calls`);
    }
  }
  const struck = await observer.struck();
  await setFaults(phones, []);
  for (let minute = 1; minute <= AFTERWARDS; minute += 1) {
    await cloud.advance(`PT${MINUTE / 1000}S`);
  }
  return { cloud, world, observer, watch, struck };
}

async function passMinute(
  cloud: LocalCloud,
  { agenda }: World,
  watch: Watch,
  minute: number,
): Promise<void> {
  const happening = agenda.takeUntil(minute);
  await watch.begin(minute);
  const left = Math.max(0, minute - cloud.now().getTime());
  const passing = cloud.advance(`PT${left / 1000}S`);
  const hand = async () => {
    for (let entry = happening.shift(); entry; entry = happening.shift()) await entry.what();
  };
  const [{ fired }] = await Promise.all([passing, ...Array.from({ length: AT_ONCE }, hand)]);
  const patrol = fired.find((timer) => timer.function === 'patrol');
  if (patrol) await watch.end(Date.parse(patrol.at));
}

async function setFaults(phones: Phones, faults: readonly object[]): Promise<void> {
  await phones.post('/faults', { faults }, 'o-nobody');
}

/** 收到提醒: people hear of what WeChat has shown them since the last time. */
class Telling {
  private last = 0;
  private readonly helpers: ReadonlyMap<string, World['street']['helpers'][number]>;
  private readonly officials: ReadonlyMap<string, World['street']['officials'][number]>;

  constructor(
    private readonly world: World,
    private readonly observer: Observer,
  ) {
    const { helpers, officials } = world.street;
    this.helpers = new Map(helpers.map((helper) => [helper.openid, helper]));
    this.officials = new Map(officials.map((official) => [official._id, official]));
  }

  async next(): Promise<void> {
    for (const message of await this.observer.shown(this.last)) {
      this.last = message.id;
      const id = /^pages\/task\/detail\?id=([\w-]+)/.exec(message.page ?? '')?.[1];
      const helper = this.helpers.get(message.openid);
      const official = this.officials.get(message.openid);
      if (id && helper) consider(this.world, helper, id);
      if (id && official) decide(this.world, official, id);
    }
  }
}
