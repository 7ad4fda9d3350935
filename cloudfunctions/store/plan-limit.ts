/**
 * 套餐不够用: the platform refuses a call because of the load at the moment (`busy`), or because the quota
 * of the day, the month or the plan is used up (`spent`).
 */
export type PlanLimit = 'busy' | 'spent';

/** The platform's codes as the SDK reports them: by number, or by name if it knows no number. */
const SPENT = /EXCEED_REQUEST_LIMIT|-501003|OutOf\w*Quota/;
const BUSY = /EXCEED_(RATELIMIT|CONCURRENT_REQUEST_LIMIT)|-501004|\[LimitExceeded\./;

/** The plan limit that an error reports; null for any other error. */
export function planLimitOf(error: unknown): PlanLimit | null {
  const { errCode, code } = (error ?? {}) as { errCode?: unknown; code?: unknown };
  const said = `${errCode} ${code} ${error}`;
  if (SPENT.test(said)) return 'spent';
  return BUSY.test(said) ? 'busy' : null;
}
