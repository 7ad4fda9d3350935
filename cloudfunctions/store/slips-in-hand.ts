import type { OpenId } from '../../core/domain/base/identity';
import { Refusal } from '../../core/domain/base/refusal';
import { knowsOfAnOpenOne } from '../../core/domain/request/model/slip';
import { _ } from './cloud';
import { MOST_ROWS } from './table';
import { requests } from './tables';

/**
 * 手里没有别人的东西: nobody goes with a slip that is open, wherever its request is now.
 *
 * @throws Refusal `slip/in-hand`
 */
export async function requireNoSlipInHand(holder: OpenId): Promise<void> {
  // What `isSlipOpen` says, asked of the database: a volunteer of many years has many that are settled.
  const open = _.elemMatch({ holder, settled: null, 'returned.confirmedAt': null });
  const where = { 'slips.holder': holder, slips: open };
  const found = await requests.list({ where, limit: MOST_ROWS, fields: ['slips'] });
  if (found.some(({ slips }) => knowsOfAnOpenOne(slips, holder))) throw new Refusal('slip/in-hand');
}
