import type { Person } from '../../core/domain/person/person';
import { consider, look } from './helpers';
import type { Observer } from './observer';
import { decide } from './offices';
import type { Helper } from './street';
import type { World } from './world';

/** 收到提醒: people read what WeChat has shown them since the last time. */
export class Telling {
  private last = 0;
  private readonly helpers: ReadonlyMap<string, Helper>;
  private readonly officials: ReadonlyMap<string, Person>;

  constructor(
    private readonly world: World,
    private readonly observer: Observer,
  ) {
    const { helpers, officials } = world.street;
    this.helpers = new Map(helpers.map((helper) => [helper.openid, helper]));
    this.officials = new Map(officials.map((official) => [official._id, official]));
  }

  async next(): Promise<void> {
    for (const { id, openid, page = '' } of await this.observer.shown(this.last)) {
      this.last = id;
      const request = /^pages\/task\/detail\?id=([\w-]+)/.exec(page)?.[1];
      const helper = this.helpers.get(openid);
      const official = this.officials.get(openid);
      if (helper) this.hears(helper, request);
      if (official && request) decide(this.world, official, request);
    }
  }

  /** A message about several things leads to the list of them. */
  private hears(helper: Helper, request: string | undefined): void {
    const { world } = this;
    if (request) consider(world, helper, request);
    else world.agenda.add(world.now(), () => look(world, helper));
  }
}
