import type { OpenId } from '../../core/domain/base/identity';
import { MOST_NUDGES } from '../../core/domain/base/limits';
import type { Moment } from '../../core/domain/time/moment';

/** How often each phone has nudged in this minute, as known to this instance. */
let minute = '';
const counted = new Map<OpenId, number>();

/**
 * 催得太勤: has this phone nudged too often in this minute? The count needs only a little memory of the
 * instance and is dropped after the minute. The messages of a refused nudge are at most a minute late.
 */
export function nudgesTooOften(openid: OpenId, now: Moment): boolean {
  const current = now.slice(0, '2026-11-30T08:00'.length);
  if (current !== minute) counted.clear();
  minute = current;
  const count = (counted.get(openid) ?? 0) + 1;
  counted.set(openid, count);
  return count > MOST_NUDGES;
}
