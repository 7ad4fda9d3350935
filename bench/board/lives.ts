import {
  CATEGORIES,
  type Category,
  type CategoryCode,
  categoryOf,
} from '../../core/domain/category/category';
import { isDanger } from '../../core/domain/category/danger';
import type { OrgNode } from '../../core/domain/org/org';
import type { Person } from '../../core/domain/person/person';
import { decide } from '../../core/domain/policy/decide';
import { decideByClock } from '../../core/domain/policy/decide-by-clock';
import { decideNew } from '../../core/domain/policy/decide-new';
import type { RequestCommand } from '../../core/domain/policy/request-command';
import { conclude } from '../../core/domain/request/commands/conclude';
import { NOTHING_SPECIAL } from '../../core/domain/request/model/draft';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import { withDue } from '../../core/domain/time/due';
import { type Moment, minutesAfter } from '../../core/domain/time/moment';
import { Chance } from '../week/chance';
import { IDLE, loadBy } from './loads';
import { asker, buildings, directory, studios, volunteers, who } from './street';

/** The past that is filled: as long as the figures look back. */
const DAYS = 90;
const DAY = 24 * 60;

const DONE = {
  words: '换了阀芯，不滴了，走的时候收拾干净了。',
  minutes: 40,
  photos: [],
  tookNothing: true,
} as const;

/** The frequency of each category: leaks and errands every day, a missing person hardly ever. */
const often = ({ group, code }: Category) =>
  group === 'life' ? 5 : isDanger({ category: code }) ? 1 : 2;

/**
 * One request as it is at `now`, after a course that the product's own decisions produced. Most are
 * closed, the latest are waiting, some are late, referred outside, withdrawn, or left somebody
 * unsatisfied.
 */
export function lifeOf(number: number, now: Moment): ServiceRequest {
  const chance = new Chance('board', number);
  const age = Math.floor(chance.between(1, DAYS * DAY));
  const life = new Life(number, chance, minutesAfter(now, -age), now);
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

  constructor(
    number: number,
    private readonly chance: Chance,
    submittedAt: Moment,
    private readonly now: Moment,
  ) {
    this.at = submittedAt;
    const draft = draftOf(chance.pick(CATEGORIES, often), chance.pick(buildings));
    const by = { openid: asker._id, name: asker.name };
    const around = { directory, staffing: loadBy(chance), now: submittedAt };
    const submitted = decideNew(`r${number}`, draft, by, around);
    this.request = conclude(submitted, null, directory, submittedAt).next;
  }

  waitsStill(age: number): boolean {
    return this.chance.happens(age < DAY / 3 ? 0.6 : 0.003);
  }

  /**
   * Accepted by a volunteer of the studio that was asked; if no studio was free, the office chooses
   * one.
   */
  isAccepted(): void {
    this.pass(90);
    const { category, owner } = this.request;
    const able = studios.filter(({ specialities }) => specialities.includes(category));
    if (owner.kind === 'office' && able.length > 0 && isForStudios(category)) {
      this.command(who.officer, {
        do: 'dispatch',
        studioId: this.chance.pick(able)._id,
        reason: '',
      });
    }
    if (this.request.state === 'offered') this.command(this.volunteer(), { do: 'accept' });
  }

  takenBack(): ServiceRequest {
    this.command(asker, { do: 'withdraw', reason: '自己弄好了' });
    return this.asStored();
  }

  handedOutside(): ServiceRequest {
    this.command(who.officer, { do: 'refer', to: '物业公司', note: '已打电话' });
    return this.asStored();
  }

  /** In progress; after some days the clock has marked it late. */
  late(age: number): ServiceRequest {
    if (age > 7 * DAY) this.climb();
    return this.asStored();
  }

  isDone(age: number): ServiceRequest {
    this.pass(DAY);
    const worker = this.request.owner.kind === 'office' ? who.officer : this.volunteer();
    this.command(worker, { do: 'resolve', ...DONE });
    if (this.request.state !== 'resolved' || age < 4 * DAY) return this.asStored();
    if (this.chance.happens(0.3)) {
      this.climb();
      return this.asStored();
    }
    this.pass(DAY);
    this.command(asker, { do: 'confirm' });
    if (this.chance.happens(0.7)) {
      const stars = this.chance.happens(0.03) ? 2 : 5;
      this.command(asker, { do: 'rate', stars, words: '' });
    }
    return this.asStored();
  }

  /** All notices were delivered long ago. */
  asStored(): ServiceRequest {
    return { ...this.request, notices: {}, due: withDue(this.request.due, 'tell', null) };
  }

  /** The volunteer who has it, or any member of the studio that was asked. */
  private volunteer(): Person {
    const { owner } = this.request;
    return this.chance.pick(
      volunteers.filter(({ _id, standings }) =>
        owner.kind === 'volunteer'
          ? _id === owner.openid
          : owner.kind === 'studio' && standings.some((one) => one.studioId === owner.studioId),
      ),
    );
  }

  private pass(minutes: number): void {
    this.at = minutesAfter(this.at, Math.floor(this.chance.between(10, minutes)));
  }

  private command(person: Person, command: RequestCommand): void {
    const around = { person, directory, staffing: IDLE, now: this.at };
    const decision = decide(command, this.request, around);
    const given = { commandId: `c-${this.at}`, by: person._id };
    this.request = conclude(decision, given, directory, this.at).next;
  }

  /** What the clock does after a deadline, if the deadline has passed. */
  private climb(): void {
    const { dueAt } = this.request;
    if (dueAt === null || dueAt > this.now) return;
    this.at = dueAt;
    const around = { directory, staffing: IDLE, waiting: [], now: dueAt };
    const decision = decideByClock({ do: 'climb', canAskAfter: true }, this.request, around);
    if (decision) this.request = conclude(decision, null, directory, dueAt).next;
  }
}

function isForStudios(category: CategoryCode): boolean {
  return categoryOf(category).responsible === 'studios';
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
