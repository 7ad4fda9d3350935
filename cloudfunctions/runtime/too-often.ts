import type { OpenId } from '../../core/domain/base/identity';
import { CALL_LIMITS, type LimitedCall } from '../../core/domain/base/limits';
import type { Moment } from '../../core/domain/time/moment';

/** The counts of one minute or hour, by act and person. */
class Count {
  private window = '';
  private readonly counts = new Map<string, number>();

  constructor(private readonly length: number) {}

  /** Counts one more, and gives how many there are within this window. */
  add(key: string, now: Moment): number {
    const current = now.slice(0, this.length);
    if (current !== this.window) this.counts.clear();
    this.window = current;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }
}

const minute = new Count('2026-11-30T08:00'.length);
const hour = new Count('2026-11-30T08'.length);

/**
 * 来得太密: has this phone made more calls of a kind in this minute or hour than this process allows? The
 * counts need only a little memory, and end with the minute and the hour.
 */
export function isTooOften(kind: LimitedCall, openid: OpenId, now: Moment): boolean {
  const { perMinute, perHour } = CALL_LIMITS[kind];
  const key = `${kind} ${openid}`;
  const counts = [minute.add(key, now) > perMinute, hour.add(key, now) > perHour];
  return counts.includes(true);
}
