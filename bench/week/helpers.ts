import { isDanger } from '../../core/domain/category/danger';
import { Chance } from './chance';
import { courseOf, habitOf, looksOn, pauseOf, reactionOf } from './habits';
import { DAY } from './hours';
import { planWord } from './residents';
import type { Helper } from './street';
import { planPause } from './turns';
import type { World } from './world';

/**
 * 志愿者: they open the app, read what they were notified of, accept or ignore it, do the work, pause and
 * come back.
 */

/** The chance that somebody tries to accept a request that another volunteer already has. */
const TRIES_ANYWAY = 0.1;

/** Schedules when everybody opens the app in this week, and their pauses. */
export function planHelpers(world: World): void {
  const { street, seed, start, agenda } = world;
  for (const helper of street.helpers) {
    for (let day = 0; day < street.size.days; day += 1) {
      for (const at of looksOn(seed, helper.openid, start + day * DAY)) {
        agenda.add(at, () => look(world, helper));
      }
    }
    planPauses(world, helper);
    const chance = new Chance(seed, 'leave', helper.openid);
    if (chance.happens(0.01)) {
      const at = start + chance.between(0, street.size.days) * DAY;
      agenda.add(at, () => leave(world, helper));
    }
  }
}

function planPauses(world: World, helper: Helper): void {
  const { start, agenda, seed, street } = world;
  const pause = pauseOf(seed, helper.openid, street.size.days);
  if (!pause) return;
  agenda.add(start + pause[0] * DAY, () => setPaused(world, helper, true));
  if (pause[1] !== null) {
    agenda.add(start + pause[1] * DAY, () => setPaused(world, helper, false));
  }
}

/** They were notified of a request and will open it sooner or later. */
export function consider(world: World, helper: Helper, id: string): void {
  const { book, seed, agenda } = world;
  const request = shortOf(world, id);
  if (!request || !book.isNews(helper.openid, id)) return;
  const { at, does } = reactionOf(seed, helper, request, world.now());
  if (does === 'leave') return;
  agenda.add(at, () =>
    does === 'accept' ? accept(world, helper, id) : decline(world, helper, id),
  );
}

/** They open the app: everything that waits for their studio. */
export async function look(world: World, helper: Helper): Promise<void> {
  if (world.book.isAway(helper.openid)) return;
  const page = await world.phones.ask(helper.openid, 'requests.listTasks', { kind: 'waiting' });
  if (!page.ok) return;
  for (const card of page.value.items) consider(world, helper, card.id);
}

async function accept(world: World, helper: Helper, id: string): Promise<void> {
  const { phones, book, seed, agenda } = world;
  const { openid, atOnce } = helper;
  const request = shortOf(world, id);
  const entry = book.get(id);
  if (!request || !entry || book.isAway(openid) || book.carries(openid) >= atOnce) return;
  const chance = new Chance(seed, 'accept', openid, id);
  if ((entry.taken || entry.over) && !chance.happens(TRIES_ANYWAY)) return;
  // A person busy with the phone does nothing else at the same moment.
  book.takes(openid, 1);
  const answer = await phones.ask(openid, 'requests.accept', { id });
  if (!answer.ok) {
    book.takes(openid, -1);
    return;
  }
  entry.taken = true;
  await keepAgreeing(world, helper, chance);
  const course = courseOf(seed, openid, request, world.now());
  planPause(world, helper, id, course.at);
  if (course.noteAt !== null) agenda.add(course.noteAt, () => note(world, helper, id));
  agenda.add(course.at, () =>
    course.does === 'resolve'
      ? resolve(world, helper, id, course.minutes)
      : transfer(world, helper, id),
  );
}

/** 补额度: people who want notifications allow another message when it is natural to ask. */
async function keepAgreeing(world: World, { openid }: Helper, chance: Chance): Promise<void> {
  if (!habitOf(world.seed, openid).agrees) return;
  if (chance.happens(0.5)) await world.phones.agree(openid, 'task');
  if (chance.happens(0.1)) await world.phones.nudge(openid);
}

async function decline(world: World, { openid }: Helper, id: string): Promise<void> {
  const entry = world.book.get(id);
  if (!entry || entry.taken || entry.over || world.book.isAway(openid)) return;
  await world.phones.ask(openid, 'requests.decline', { id, reason: '这几天都排满了' });
}

async function note({ phones }: World, { openid }: Helper, id: string): Promise<void> {
  await phones.ask(openid, 'requests.record', { id, note: '看过了，明天带零件来' });
}

async function resolve(world: World, helper: Helper, id: string, minutes: number): Promise<void> {
  const { phones, book } = world;
  const words = '办好了，有事再叫我';
  const done = { id, words, minutes, photos: [], tookNothing: true as const };
  const answer = await phones.ask(helper.openid, 'requests.resolve', done);
  book.takes(helper.openid, -1);
  if (answer.ok) planWord(world, id);
}

async function transfer({ phones, book }: World, { openid }: Helper, id: string): Promise<void> {
  const reason = '要专业的人来看';
  const answer = await phones.ask(openid, 'requests.transfer', { id, reason });
  book.takes(openid, -1);
  const entry = book.get(id);
  if (answer.ok && entry) entry.taken = false;
}

async function setPaused(world: World, { openid }: Helper, paused: boolean): Promise<void> {
  const answer = await world.phones.ask(openid, 'volunteers.pause', { paused });
  if (answer.ok) world.book.pauses(openid, paused);
}

/** 退出: for good; their work in progress goes to other volunteers. */
async function leave({ phones, book }: World, { openid }: Helper): Promise<void> {
  const answer = await phones.ask(openid, 'volunteers.leave', {});
  if (answer.ok) book.pauses(openid, true);
}

/** A request as habits know it. */
function shortOf({ book }: World, id: string): { index: number; urgent: boolean } | undefined {
  const entry = book.get(id);
  if (!entry) return undefined;
  return { index: entry.arrival.index, urgent: isDanger(entry.arrival) };
}
