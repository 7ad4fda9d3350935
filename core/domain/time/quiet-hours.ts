import { chinaTime, type Moment, momentOf } from './moment';

/**
 * 免打扰: WeChat stays silent from `from` until `until` the next morning, by China's clock. Urgent
 * messages are sent at once, and the inbox shows everything at once.
 */
export const QUIET_HOURS = { from: '21:30', until: '07:30' } as const;

/** Is this instant within the quiet hours? `from` is, `until` is not. */
export function isQuiet(at: Moment): boolean {
  const clock = chinaTime(at).format('HH:mm');
  return clock >= QUIET_HOURS.from || clock < QUIET_HOURS.until;
}

/** 天亮: when a message that is not urgent can be sent: now, or at the end of the quiet hours. */
export function afterTheNight(at: Moment): Moment {
  if (!isQuiet(at)) return at;
  const now = chinaTime(at);
  const [hour, minute] = QUIET_HOURS.until.split(':').map(Number);
  const evening = now.format('HH:mm') >= QUIET_HOURS.from;
  const morning = now
    .startOf('day')
    .add(evening ? 1 : 0, 'day')
    .add((hour ?? 0) * 60 + (minute ?? 0), 'minute');
  return momentOf(morning);
}
