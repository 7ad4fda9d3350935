import type { Arrival } from './arrivals';
import { Chance } from './chance';
import { changeOfMind, wordOn } from './habits';
import { HOUR } from './hours';
import { planCorrection } from './turns';
import type { World } from './world';

/** 居民: ask, agree to messages, withdraw, confirm, rate, or say that it was not done. */

/** Everybody who submits a request this week. */
export function planArrivals(world: World): void {
  for (const arrival of world.arrivals) world.agenda.add(arrival.at, () => ask(world, arrival));
}

async function ask(world: World, arrival: Arrival): Promise<void> {
  const { phones, book, agenda, seed } = world;
  const { asker, category, forWhom, avoid, index } = arrival;
  const chance = new Chance(seed, 'ask', index);
  if (chance.happens(0.4)) await phones.agree(asker, 'progress');
  const answer = await phones.ask(asker, 'requests.submit', {
    category,
    what: `第${index + 1}件事，想请邻居帮个忙`,
    photos: [],
    forWhom,
    avoid: { studios: [...avoid.studios], names: [...avoid.names] },
    ...(forWhom === 'self' ? {} : { concerned: { name: '家里人', phone: '15400000001' } }),
  });
  if (!answer.ok) return;
  const { id } = answer.value;
  book.sent(id, arrival);
  if (chance.happens(0.1)) await phones.nudge(asker);
  planCorrection(world, id);
  const after = changeOfMind(seed, arrival);
  if (after !== null) agenda.add(world.now() + after, () => withdraw(world, id));
}

async function withdraw({ phones, book }: World, id: string): Promise<void> {
  const entry = book.get(id);
  if (!entry || entry.over) return;
  const reason = '已经解决了';
  const answer = await phones.ask(entry.arrival.asker, 'requests.withdraw', { id, reason });
  if (answer.ok) entry.over = true;
}

/** After the result: the asker is notified and may respond. */
export function planWord(world: World, id: string): void {
  const entry = world.book.get(id);
  if (!entry || entry.over) return;
  const { at, does, stars } = wordOn(world.seed, entry.arrival, world.now());
  if (does === 'reopen') world.agenda.add(at, () => reopen(world, id));
  if (does === 'confirm') world.agenda.add(at, () => confirm(world, id, stars));
}

async function confirm(world: World, id: string, stars: number | null): Promise<void> {
  const { phones, book, agenda } = world;
  const entry = book.get(id);
  if (!entry || entry.over) return;
  const { asker } = entry.arrival;
  const answer = await phones.ask(asker, 'requests.confirm', { id });
  if (!answer.ok) return;
  entry.over = true;
  if (stars === null) return;
  agenda.add(world.now() + HOUR / 4, async () => {
    await phones.ask(asker, 'requests.rate', { id, stars, words: stars > 2 ? '谢谢' : '等了很久' });
  });
}

async function reopen({ phones, book }: World, id: string): Promise<void> {
  const entry = book.get(id);
  if (!entry || entry.over) return;
  const { asker } = entry.arrival;
  const answer = await phones.ask(asker, 'requests.reopen', { id, reason: '还没有好' });
  if (answer.ok) entry.taken = false;
}
