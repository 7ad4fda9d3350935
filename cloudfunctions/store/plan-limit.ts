/**
 * 套餐不够用: the platform refuses because too much is asked at the moment (`busy`), or because what the
 * plan allows for the day, the month or in all is used up (`spent`).
 */
export type PlanLimit = 'busy' | 'spent';

/** The platform's codes, as the SDK gives them: by number, or by name where it knows none. */
const SPENT = /EXCEED_REQUEST_LIMIT|-501003|OutOf\w*Quota/;
const BUSY = /EXCEED_(RATELIMIT|CONCURRENT_REQUEST_LIMIT)|-501004|\[LimitExceeded\./;

/** Which limit of the plan an error tells of; null when it tells of something else. */
export function planLimitOf(error: unknown): PlanLimit | null {
  const { errCode, code } = (error ?? {}) as { errCode?: unknown; code?: unknown };
  const said = `${errCode} ${code} ${error}`;
  if (SPENT.test(said)) return 'spent';
  return BUSY.test(said) ? 'busy' : null;
}
