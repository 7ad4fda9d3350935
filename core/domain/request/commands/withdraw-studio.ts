import type { StudioId } from '../../studio/studio';
import type { Moment } from '../../time/moment';
import type { Decision } from '../model/decision';
import type { Doer, LossCause } from '../model/event';
import type { Route } from '../model/route';
import type { Offered, Submitted } from '../model/state';
import { offer } from './assignment';

/**
 * 退出: some of the asked studios withdraw. The others keep the offer and its deadline; when the last
 * one withdraws, the request moves on.
 *
 * @param onward the next owner when no studio is asked any more
 */
export function withdrawStudio(
  request: Offered,
  gone: readonly StudioId[],
  onward: Route,
  left: { readonly cause: LossCause; readonly reason: string },
  by: Doer,
  now: Moment,
): Decision<Submitted | Offered> {
  const { cause, reason } = left;
  const asked = request.asked.filter((one) => !gone.includes(one.studioId));
  const [owner] = asked;
  if (!owner) return offer(request, onward, cause, reason, by, now);
  const from = request.asked.filter((one) => gone.includes(one.studioId));
  return {
    next: {
      ...request,
      owner,
      asked,
      askedStudios: asked.map((one) => one.studioId),
      tried: [...new Set([...request.tried, ...gone])],
    },
    events: [{ type: 'request.left', at: now, by, from, cause, reason }],
  };
}
