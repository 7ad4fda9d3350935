import { chinaTime, type Moment, momentOf } from '../../core/domain/time/moment';
import { type KeptThing, keptSince, keptUntil } from '../../core/domain/time/retention';
import { isOnAgenda } from '../store/agenda';
import { _ } from '../store/cloud';
import { type Table, tableOf } from '../store/table';
import { announcementReads, deeds, inbox } from '../store/tables';
import type { Job } from './job';
import { nextOfRequests } from './retain';

const heldOver = tableOf('heldOver');

/** Collections whose documents are deleted as a whole, a fixed time after the moment `at`. */
const WHOLE: readonly (readonly [
  Table<{ readonly _id: string; readonly at: Moment }>,
  KeptThing,
])[] = [
  [inbox, 'inbox'],
  [announcementReads, 'marks'],
  [deeds, 'deeds'],
  [heldOver, 'heldOver'],
];

/** How many documents of each collection one run deletes; the rest follow a minute later. */
const AT_ONCE = 500;

/** Three in the morning in China. */
const HOUR = 3;

/** 到期删除 of messages, marks and deeds, oldest first, found by an index. */
export const retainOthers: Job = async ({ now, agenda }) => {
  if (!isOnAgenda(agenda, 'retention', now)) return 0;
  const removed = await Promise.all(
    WHOLE.map(async ([table, thing]) => {
      const old = await table.list({
        where: { at: _.lt(keptSince(thing, now)) },
        orderBy: [['at', 'asc']],
        limit: AT_ONCE,
        fields: ['_id'],
      });
      return old.length === 0 ? 0 : table.remove({ _id: _.in(old.map(({ _id }) => _id)) });
    }),
  );
  return removed.reduce((total, one) => total + one, 0);
};

/** The night after the oldest document expires; now, while more are due than one run deletes. */
export async function nextOfRetention(now: Moment): Promise<Moment> {
  const ends = await Promise.all(
    WHOLE.map(async ([table, thing]) => {
      const [oldest] = await table.list({
        where: { at: _.gt('') },
        orderBy: [['at', 'asc']],
        limit: 1,
        fields: ['at'],
      });
      return oldest ? keptUntil(thing, oldest.at) : keptUntil('contact', now);
    }),
  );
  // Documents written from now on expire no earlier than the shortest period.
  const ofRequests = (await nextOfRequests()) ?? keptUntil('contact', now);
  const first = [...ends, ofRequests, keptUntil('contact', now)].sort()[0] ?? now;
  return first <= now ? now : nightAfter(first);
}

function nightAfter(at: Moment): Moment {
  const night = chinaTime(at).startOf('day').add(HOUR, 'hour');
  const next = momentOf(night);
  return next >= at ? next : momentOf(night.add(1, 'day'));
}
