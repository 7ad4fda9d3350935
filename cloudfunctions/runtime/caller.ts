import type { ApiResult } from '../../core/contract/api-event';
import { Refusal, type RefusalCode } from '../../core/domain/base/refusal';
import { cloud } from '../store/cloud';

/** 谁叫的: a timer, `patrol` whom the timer woke, somebody's phone, or anything else. */
export type Caller = 'timer' | 'patrol' | 'phone' | 'other';

/**
 * The platform says on whose behalf a function runs, by way of which others (`SOURCE`); nothing that a
 * phone sends can change it. What a person sets going has an openid, however many functions it passed.
 */
export function caller(): Caller {
  const { SOURCE, OPENID } = cloud.getWXContext() as { SOURCE?: string; OPENID?: string };
  if (OPENID) return 'phone';
  if (SOURCE === 'wx_trigger') return 'timer';
  return SOURCE === 'wx_trigger,scf' ? 'patrol' : 'other';
}

/** 不该来叫的: what a function that obeys somebody else answers, before it has asked the database anything. */
export function refused(code: RefusalCode): ApiResult<never> {
  const { message } = new Refusal(code);
  return { ok: false, error: { code, message } };
}
