import type { ApiResult } from '../../core/contract/api-event';
import { Refusal, type RefusalCode } from '../../core/domain/base/refusal';
import { cloud } from '../store/cloud';

/** 谁叫的: the timer, `patrol` when the timer ran it, a phone, or anything else. */
export type Caller = 'timer' | 'patrol' | 'phone' | 'other';

/**
 * The platform says on whose behalf a function runs, and through which functions (`SOURCE`); a phone
 * cannot change that. A call that a person started has an openid, however many functions it passes
 * through.
 */
export function caller(): Caller {
  const { SOURCE, OPENID } = cloud.getWXContext() as { SOURCE?: string; OPENID?: string };
  if (OPENID) return 'phone';
  if (SOURCE === 'wx_trigger') return 'timer';
  return SOURCE === 'wx_trigger,scf' ? 'patrol' : 'other';
}

/** Whether another function calls, on whoever's behalf. */
export function isFromFunction(): boolean {
  const { SOURCE = '' } = cloud.getWXContext() as { SOURCE?: string };
  return SOURCE.endsWith(',scf');
}

/**
 * 不该来叫的: the answer to a caller that the function does not accept, given before any access to the
 * database.
 */
export function refused(code: RefusalCode): ApiResult<never> {
  const { message } = new Refusal(code);
  return { ok: false, error: { code, message } };
}
