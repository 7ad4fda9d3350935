import type { InboxCard } from '../../../../core/contract/inbox';
import { type Moment, sayDay } from '../../../../core/domain/time/moment';

/** 一天的消息, with the day as title. */
export interface Day {
  readonly title: string;
  readonly items: readonly InboxCard[];
}

/** 按天分: messages grouped by day; the order is kept. */
export function byDay(items: readonly InboxCard[], now: Moment): Day[] {
  const days: { title: string; items: InboxCard[] }[] = [];
  for (const item of items) {
    const title = sayDay(item.at, now);
    const last = days.at(-1);
    if (last?.title === title) last.items.push(item);
    else days.push({ title, items: [item] });
  }
  return days;
}
