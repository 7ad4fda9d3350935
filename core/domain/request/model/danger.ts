import { type CategoryCode, categoryOf } from '../../category/category';
import type { RequestState } from './state';

/**
 * 危急: danger to life or property. Then all who are free are asked at once, nobody waits in a queue,
 * times are short and run by night, and notices wait for no morning.
 */
export function isDanger({ category }: { readonly category: CategoryCode }): boolean {
  return categoryOf(category).urgent;
}

/** Danger that nobody has taken yet. */
export function isUntakenDanger(request: {
  readonly category: CategoryCode;
  readonly state: RequestState;
}): boolean {
  return request.state === 'offered' && isDanger(request);
}
