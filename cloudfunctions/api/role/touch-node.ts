import type { NodeId } from '../../../core/domain/org/org';
import type { Moment } from '../../../core/domain/time/moment';
import { tableOf } from '../../store/table';

const orgs = tableOf('orgs');

/** 这一级换人了: warm functions see that the tree has changed, and read who holds which office as well. */
export async function touchNode(_id: NodeId, changedAt: Moment): Promise<void> {
  await orgs.update({ _id }, { changedAt });
}
