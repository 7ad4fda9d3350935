import {
  countDay,
  type DayFigures,
  dayOf,
  type Figures,
  figuresNode,
  recentOf,
} from '../../core/domain/figures/figures';
import type { NodeId } from '../../core/domain/org/org';
import type { ServiceRequest } from '../../core/domain/request/model/state';
import type { Moment } from '../../core/domain/time/moment';
import { nodeOf, nodes } from './tree';

const tree = new Map(nodes.map((node) => [node._id, node]));

/** 数 of the demonstration, as the timer would have counted them up to `now`. */
export function figuresAt(requests: readonly ServiceRequest[], now: Moment): Figures[] {
  const byPlace = groupBy(requests, ({ ancestors }) => figuresNode(ancestors, tree));
  return [...byPlace].map(([place, here]) => figuresOf(place, here, now));
}

function figuresOf(_id: NodeId, requests: readonly ServiceRequest[], now: Moment): Figures {
  const byDay = groupBy(requests, ({ submittedAt }) => dayOf(submittedAt));
  const days: Record<string, DayFigures> = Object.fromEntries(
    [...byDay].map(([day, some]) => [day, countDay(some)]),
  );
  const { ancestors } = nodeOf(_id);
  return { _id, ancestors, version: 1, days, recent: recentOf(days, now), addedUpOn: dayOf(now) };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
