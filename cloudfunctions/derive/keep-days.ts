import {
  addRecent,
  type Day,
  type DayFigures,
  dayOf,
  type Figures,
  pastDays,
  recentOf,
} from '../../core/domain/figures/figures';
import type { NodeId } from '../../core/domain/org/org';
import type { Directory } from '../../core/domain/studio/directory';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { figures } from '../store/tables';

/** Writes days that were counted again, and their sums. */
export async function keepDays(
  counted: ReadonlyMap<NodeId, Readonly<Record<Day, DayFigures>>>,
  { nodes }: Directory,
  now: Moment,
): Promise<void> {
  if (counted.size === 0) return;
  const ids = [...counted.keys()];
  const known = await figures.list({ where: { _id: _.in(ids) }, limit: ids.length });
  const before = new Map(known.map((one) => [one._id, one]));
  const kept = await Promise.all(
    ids.map((node) => {
      const ancestors = nodes.get(node)?.ancestors ?? [node];
      return keepNode(before.get(node) ?? blank(node, ancestors), counted.get(node) ?? {}, now);
    }),
  );
  if (kept.includes(false))
    throw new Error('another run counted these days at the same time; the next run repeats it');
}

/** 换日: adds up again when the days that count have changed. */
export async function addUpAgain(known: Figures, now: Moment): Promise<boolean> {
  return keepNode(known, {}, now);
}

async function keepNode(
  before: Figures,
  news: Readonly<Record<Day, DayFigures>>,
  now: Moment,
): Promise<boolean> {
  const days = { ...before.days, ...news };
  const gone = pastDays(days, now);
  const next = { recent: recentOf(days, now), addedUpOn: dayOf(now), version: before.version + 1 };
  if (before.version === 0) {
    const lasting = Object.entries(days).filter(([day]) => !gone.includes(day));
    return figures.insert({ ...before, ...next, days: Object.fromEntries(lasting) });
  }
  const changes = [
    ...Object.entries(news).map(([day, one]) => [`days.${day}`, _.set(one)] as const),
    ...gone.map((day) => [`days.${day}`, _.remove()] as const),
  ];
  const updated = await figures.update(
    { _id: before._id, version: before.version },
    { ...next, recent: _.set(next.recent), ...Object.fromEntries(changes) },
  );
  return updated === 1;
}

function blank(_id: NodeId, ancestors: readonly NodeId[]): Figures {
  const recent = addRecent([]);
  return { _id, ancestors, version: 0, days: {}, recent, addedUpOn: '' };
}
