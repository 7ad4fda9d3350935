import type { RequestCard } from '../../core/contract/request/view';
import { categoryOf } from '../../core/domain/category/category';
import type { Person } from '../../core/domain/person/person';
import { Chance } from './chance';
import { rulingOf } from './habits';
import { DAY, HOUR, MINUTE } from './hours';
import { planWord } from './residents';
import type { World } from './world';

/** 书记和街道: they check their worklists, find volunteers, answer, or refer outside. */

const OPENS = 8.5;
const CLOSES = 18;
const SECRETARY_EVERY = 45 * MINUTE;
/** The subdistrict checks at ten and at three. */
const OFFICER_AT = [10, 15] as const;
/** The number of pages of the list that are read at one check. */
const PAGES = 8;

/** 回访 once a day, in the afternoon. */
const CALLS_AT = 16;

/** Schedules this for a number of days, starting with day `from`. */
export function planOffices(
  world: World,
  { from, days }: { readonly from: number; readonly days: number },
): void {
  const { street, start, agenda } = world;
  for (const official of street.officials) {
    for (let day = from; day < from + days; day += 1) {
      for (const at of looksOf(official, start + day * DAY)) {
        agenda.add(at, () => look(world, official));
      }
      agenda.add(start + day * DAY + CALLS_AT * HOUR, () => callOn(world, official));
    }
  }
}

function looksOf({ _id, roles }: Person, midnight: number): number[] {
  if (roles[0]?.role === 'officer') return OFFICER_AT.map((hour) => midnight + hour * HOUR);
  // Secretaries do not all start in the same minute.
  const first = midnight + OPENS * HOUR + new Chance(_id).between(0, SECRETARY_EVERY);
  const last = midnight + CLOSES * HOUR;
  const looks = Math.ceil((last - first) / SECRETARY_EVERY);
  return Array.from({ length: looks }, (_, index) => first + index * SECRETARY_EVERY);
}

async function look(world: World, official: Person): Promise<void> {
  let before: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await world.phones.ask(official._id, 'office.list', {
      kind: 'waiting',
      before,
    });
    if (!answer.ok) return;
    for (const card of answer.value.items)
      if (isTheirs(card, official)) decide(world, official, card.id);
    if (answer.value.next === null) return;
    before = answer.value.next;
  }
}

/** 回访: the residents who are due for a follow-up call. */
async function callOn({ phones, seed }: World, { _id, roles }: Person): Promise<void> {
  if (roles[0]?.role !== 'secretary') return;
  const list = await phones.ask(_id, 'office.list', { kind: 'followUp' });
  if (!list.ok) return;
  for (const { id } of list.value.items) {
    const well = new Chance(seed, 'follow up', id).happens(0.95);
    await phones.ask(_id, 'requests.followUp', { id, well, words: well ? '' : '又坏了' });
  }
}

/**
 * Secretaries assign what waits for the office of their community; the officer assigns what was
 * escalated.
 */
function isTheirs(card: RequestCard, { roles }: Person): boolean {
  if (card.state !== 'submitted') return false;
  return roles[0]?.role === 'secretary' || card.ownerName.endsWith('党工委');
}

/** They have noticed a request that waits for them, and will decide about it. */
export function decide(world: World, { _id }: Person, id: string): void {
  const { book, seed, agenda } = world;
  const entry = book.get(id);
  if (!entry || !book.isNews(_id, `${id} ${entry.rulings}`)) return;
  const forOffice = categoryOf(entry.arrival.category).responsible === 'office';
  const request = { index: entry.arrival.index, forOffice };
  const { at, does } = rulingOf(seed, request, entry.rulings, world.now());
  agenda.add(at, async () => {
    const done = await carryOut(world, _id, id, does);
    // A studio where nobody is available is refused; the next attempt chooses again.
    if (done || does === 'dispatch') entry.rulings += 1;
  });
}

async function carryOut(
  world: World,
  openid: string,
  id: string,
  does: 'dispatch' | 'answer' | 'refer',
): Promise<boolean> {
  const { phones } = world;
  switch (does) {
    case 'answer':
      return answerIt(world, openid, id);
    case 'refer': {
      const note = '请物业来看一看';
      const referred = await phones.ask(openid, 'requests.refer', { id, to: '物业公司', note });
      if (referred.ok)
        world.agenda.add(world.now() + DAY, async () => void (await answerIt(world, openid, id)));
      return referred.ok;
    }
    case 'dispatch':
      return dispatch(world, openid, id);
    default:
      return does satisfies never;
  }
}

async function answerIt(world: World, openid: string, id: string): Promise<boolean> {
  const done = { id, words: '已经答复', minutes: 0, photos: [] };
  const answer = await world.phones.ask(openid, 'requests.resolve', done);
  if (answer.ok) planWord(world, id);
  return answer.ok;
}

/** To a studio that serves the place; one with the speciality if there is one. */
async function dispatch(
  { phones, book, seed }: World,
  openid: string,
  id: string,
): Promise<boolean> {
  const entry = book.get(id);
  const listed = await phones.ask(openid, 'studios.list', { requestId: id });
  if (!entry || !listed.ok) return false;
  const { category, index } = entry.arrival;
  const there = listed.value.filter(({ paused }) => !paused);
  const able = there.filter(({ specialities }) => specialities.includes(category));
  const choice = able.length > 0 ? able : there;
  if (choice.length === 0) return false;
  const { id: studioId } = new Chance(seed, 'dispatch', index, entry.rulings).pick(choice);
  const answer = await phones.ask(openid, 'requests.dispatch', { id, studioId, reason: '' });
  return answer.ok;
}
