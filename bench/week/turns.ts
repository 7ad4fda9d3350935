import { CATEGORY_CODES } from '../../core/domain/category/category';
import { Chance } from './chance';
import { DAY, HOUR } from './hours';
import type { Helper } from './street';
import type { World } from './world';

/** 岔路: deviations in the course of some requests. */

/** 改类: some requests turn out to have the wrong category. */
export function planCorrection(world: World, id: string): void {
  const entry = world.book.get(id);
  if (!entry) return;
  const { index, asker, category } = entry.arrival;
  const chance = new Chance(world.seed, 'correct', index);
  if (!chance.happens(0.03)) return;
  const right = chance.pick(CATEGORY_CODES.filter((code) => code !== category));
  world.agenda.add(world.now() + chance.around(1, 1) * HOUR, async () => {
    if (entry.over) return;
    const answer = await world.phones.ask(asker, 'requests.correct', { id, category: right });
    if (answer.ok) entry.taken = false;
  });
}

/** 停表: for some the volunteer asks a question, or arranges a meeting. */
export function planPause(world: World, { openid }: Helper, id: string, doneAt: number): void {
  const { phones, seed, agenda } = world;
  const entry = world.book.get(id);
  if (!entry) return;
  const chance = new Chance(seed, 'pause it', entry.arrival.index);
  const kind = chance.next();
  const at = world.now() + (doneAt - world.now()) * chance.between(0.1, 0.5);
  if (kind < 0.04) {
    agenda.add(at, async () => {
      const asked = await phones.ask(openid, 'requests.ask', {
        id,
        question: '几号楼的门能开吗？',
      });
      if (asked.ok && chance.happens(0.85)) planAnswer(world, id, chance.around(1, 1) * HOUR);
    });
  } else if (kind < 0.055) {
    agenda.add(at, async () => {
      const day = new Date(world.now() + DAY).toISOString();
      await phones.ask(openid, 'requests.hearing', { id, at: day, words: '在居委会碰头' });
    });
  }
}

function planAnswer({ phones, agenda, book, now }: World, id: string, after: number): void {
  const asker = book.get(id)?.arrival.asker;
  if (!asker) return;
  agenda.add(now() + after, async () => {
    await phones.ask(asker, 'requests.answer', { id, words: '下午都在家' });
  });
}
