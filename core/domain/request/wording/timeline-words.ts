import { type Moment, sayMoment } from '../../time/moment';
import type { TimelineLine } from './timeline';

/** One line of 经过 as a screen shows it. */
interface ShownLine {
  /** Its place in the timeline; lines are only ever added. */
  readonly id: string;
  /** `今天 09:30` */
  readonly when: string;
  readonly sentence: string;
  /** What somebody added in their own words. */
  readonly note: string | undefined;
}

/** 经过 as a screen shows it: the newest on top, moments in words. */
export function showTimeline(timeline: readonly TimelineLine[], now: Moment): ShownLine[] {
  return timeline
    .map(({ at, title, words }, index) => ({
      id: String(index),
      when: sayMoment(at, now),
      sentence: title,
      note: words || undefined,
    }))
    .reverse();
}
