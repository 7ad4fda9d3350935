import type { RequestState } from '../../core/domain/request/model/state';
import { LEADING } from '../seed/cast';
import { ask } from './cloud';

/** How far the walk of one request has really come. */
export interface Walk {
  readonly requestId: string;
  /** Null while nothing was asked. */
  readonly state: RequestState | null;
  readonly rated: boolean;
  readonly announced: boolean;
}

/**
 * Looks at the newest request of the leading resident since `since`, and for an announcement to them:
 * as the resident, through the same operations as the phone, so that a tick is always true.
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
