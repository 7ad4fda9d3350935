import type { CategoryCode } from '../../category/category';
import { isDanger } from '../../category/danger';
import type { RequestState } from './state';

/** Danger that nobody has taken yet. */
export function isUntakenDanger(request: {
  readonly category: CategoryCode;
  readonly state: RequestState;
}): boolean {
  return request.state === 'offered' && isDanger(request);
}
