import { dayOf } from '../../core/domain/figures/figures';
import type { Moment } from '../../core/domain/time/moment';
import { _ } from '../store/cloud';
import { figures } from '../store/tables';
import { addUpAgain } from './keep-days';
import { someAtATime } from './reached';

/** How many places one run updates; the rest follow a minute later. */
const AT_ONCE = 100;

/** 换日: at midnight the oldest day drops out of the sums, even where nothing else changed. */
export async function turnDays(now: Moment): Promise<void> {
  const old = await figures.list({
    where: { addedUpOn: _.lt(dayOf(now)) },
    orderBy: [['addedUpOn', 'asc']],
    limit: AT_ONCE,
  });
  await someAtATime(old, async (one) => {
    await addUpAgain(one, now);
  });
}
