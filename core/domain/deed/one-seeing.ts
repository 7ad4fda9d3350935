import { chinaTime, type Moment, momentOf } from '../time/moment';
import type { DeedAct } from './deed';

/** 隔多久算又看了一次, in minutes; what is not named counts once a day. */
const MINUTES_APART: Partial<Record<DeedAct, number>> = {
  'contact.read': 10,
  'slip.read': 10,
  'volunteer.rung': 10,
  // A list is refreshed whenever somebody comes back to it.
  'contact.listed': 60,
  'volunteer.listed': 60,
};

/**
 * 算一次: the beginning of the stretch of the clock in which seeing the same thing again is the same
 * seeing. Each stretch is one deed with its own moment, and a page that refreshes itself writes nothing
 * more.
 */
export function stretchOf(act: DeedAct, now: Moment): Moment {
  const minutes = MINUTES_APART[act];
  const at = chinaTime(now);
  const midnight = at.startOf('day');
  if (minutes === undefined) return momentOf(midnight);
  const passed = Math.floor(at.diff(midnight, 'minute') / minutes) * minutes;
  return momentOf(midnight.add(passed, 'minute'));
}

/** 刚接下: by then, the acceptance itself says that whoever accepted has seen telephone and flat. */
export function isSameSeeing(act: DeedAct, first: Moment, now: Moment): boolean {
  const minutes = MINUTES_APART[act] ?? 0;
  return chinaTime(now).diff(chinaTime(first), 'minute') < minutes;
}
