import { CATEGORIES, type Category } from '../../core/domain/category/category';
import { isDanger } from '../../core/domain/category/danger';
import type { OrgNode } from '../../core/domain/org/org';
import { conclude } from '../../core/domain/request/commands/conclude';
import { accept, submit } from '../../core/domain/request/commands/hands';
import {
  confirm,
  rate,
  refer,
  resolve,
  settle,
  withdraw,
} from '../../core/domain/request/commands/outcome';
import type { Decision } from '../../core/domain/request/model/decision';
import { NOTHING_SPECIAL } from '../../core/domain/request/model/draft';
import type { VolunteerOwner } from '../../core/domain/request/model/owner';
import type { Route } from '../../core/domain/request/model/route';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { Directory } from '../../core/domain/studio/directory';
import { withDue } from '../../core/domain/time/due';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { Chance } from '../week/chance';
import { buildings, orgs, studios } from './street';

/** The past that is filled: as long as the figures look back. */
const DAYS = 90;
const DAY = 24 * 60;

export const directory = new Directory(orgs, studios);
const asker = { openid: 'o-asker', name: '居民' };
const DONE = { words: '换了阀芯，不滴了，走的时候收拾干净了。', minutes: 40, photos: [] };

/** How often a kind is asked for: leaks and errands every day, a missing person hardly ever. */
const often = ({ group, code }: Category) =>
  group === 'life' ? 5 : isDanger({ category: code }) ? 1 : 2;

/**
 * One request as it stands at `now`, at the end of a life that real commands made: most are closed,
 * the latest wait, some are late, handed outside, taken back or left somebody unhappy.
 */
export function lifeOf(number: number, now: Moment): ServiceRequest {
  const chance = new Chance('board', number);
  const age = Math.floor(chance.between(1, DAYS * DAY));
  const life = new Life(number, chance, minutesAfter(now, -age));
  if (life.waitsStill(age)) return life.asStored();
  if (chance.happens(0.02)) return life.takenBack();
  life.isAccepted();
  if (chance.happens(0.02)) return life.handedOutside();
  if (age < 2 * DAY || chance.happens(0.01)) return life.late(age);
  return life.isDone(age);
}

class Life {
  private request: ServiceRequest;
  private at: Moment;
  private readonly volunteer: VolunteerOwner;

  constructor(
    number: number,
    private readonly chance: Chance,
    submittedAt: Moment,
  ) {
    const building = chance.pick(buildings);
    const studio = chance.pick(studios);
    const owner = { kind: 'studio', studioId: studio._id } as const;
    this.volunteer = {
      kind: 'volunteer',
      openid: `o-volunteer-${Math.floor(chance.between(0, 300))}`,
      name: '王师傅',
      studioId: studio._id,
    };
    this.at = submittedAt;
    const office = directory.officeOf(building.ancestors, 'secretary');
    const route: Route = {
      owner: chance.happens(0.1) ? office : owner,
      queues: chance.happens(0.3),
      reasons: ['speciality-exact'],
      dueAt: minutesAfter(submittedAt, 4 * 60),
    };
    const category = chance.pick(CATEGORIES, often);
    const draft = draftOf(category, building);
    const submitted = submit(`r${number}`, draft, route, asker, submittedAt);
    this.request = conclude(submitted, null, directory, submittedAt).next;
  }

  waitsStill(age: number): boolean {
    return this.chance.happens(age < DAY / 3 ? 0.6 : 0.003);
  }

  isAccepted(): void {
    this.pass(90);
    const { request, volunteer } = this;
    const offered = { ...request, state: 'offered', owner: { ...volunteer, kind: 'studio' } };
    this.keep(accept(offered as ServiceRequest, volunteer, this.at));
  }

  takenBack(): ServiceRequest {
    this.keep(withdraw(this.request, '自己弄好了', asker, this.at));
    return this.asStored();
  }

  handedOutside(): ServiceRequest {
    const office = directory.officeOf(this.request.ancestors, 'secretary');
    const outside = { to: '物业公司', note: '已打电话' };
    this.keep(refer(this.request, outside, office, asker, this.at));
    return this.asStored();
  }

  /** In work; after some days the clock has said that it is late. */
  late(age: number): ServiceRequest {
    if (age > 7 * DAY) this.keep({ next: { ...this.request, overdue: true }, events: [] });
    return this.asStored();
  }

  isDone(age: number): ServiceRequest {
    this.pass(DAY);
    this.keep(resolve(this.request, DONE, this.volunteer, this.at));
    if (this.request.state !== 'resolved' || age < 4 * DAY) return this.asStored();
    this.pass(DAY);
    const silent = this.chance.happens(0.3);
    this.keep(
      silent ? settle(this.request, 'clock', this.at) : confirm(this.request, asker, this.at),
    );
    if (!silent && this.chance.happens(0.7)) {
      const stars = this.chance.happens(0.03) ? 2 : 5;
      this.keep(rate(this.request, { stars, words: '' }, asker, this.at));
    }
    return this.asStored();
  }

  /** All notices were delivered long ago. */
  asStored(): ServiceRequest {
    return { ...this.request, notices: {}, due: withDue(this.request.due, 'tell', null) };
  }

  private pass(minutes: number): void {
    this.at = minutesAfter(this.at, Math.floor(this.chance.between(10, minutes)));
  }

  private keep(decision: Decision): void {
    const command = { commandId: `c-${this.at}`, by: asker.openid };
    this.request = conclude(decision, command, directory, this.at).next;
  }
}

function draftOf({ code }: Category, { _id, ancestors }: OrgNode) {
  return {
    ...NOTHING_SPECIAL,
    category: code,
    what: '厨房水龙头滴水三天了，用毛巾缠着也不管用，家里老人白天一个人在，麻烦早点来看看。',
    photos: [],
    place: { nodeId: _id, ancestors, detail: '602室' },
    forWhom: 'self',
    concerned: { name: '居民', phone: '15400000000' },
  } as const;
}
