import type { RequestState } from '../../core/domain/request/model/state';
import { LEADING } from '../seed/cast';
import { ask } from './cloud';

/** The progress of the walk-through, as far as it has really happened. */
export interface Walk {
  readonly requestId: string;
  /** Null while no request was submitted. */
  readonly state: RequestState | null;
  readonly rated: boolean;
  readonly announced: boolean;
}

/**
 * Reads the leading resident's newest request since `since`, and whether an announcement reached them.
 * It calls the same operations as the phone, as the resident, so that a tick is always true.
 */
export async function follow(since: string): Promise<Walk> {
  const [resident] = LEADING;
  const [open, done, news] = await Promise.all([
    ask(resident, 'requests.listMine', { kind: 'open' }),
    ask(resident, 'requests.listMine', { kind: 'done' }),
    ask(resident, 'announcements.list', { kind: 'published' }),
  ]);
  const announced = news.items.some(({ at }) => at > since);
  const [newest] = [...open.items, ...done.items]
    .filter(({ submittedAt }) => submittedAt > since)
    .sort((one, other) => (one.submittedAt > other.submittedAt ? -1 : 1));
  if (!newest) return { requestId: '', state: null, rated: false, announced };
  const request = await ask(resident, 'requests.read', { id: newest.id });
  const { id, state } = newest;
  return { requestId: id, state, rated: request.rating !== null, announced };
}
