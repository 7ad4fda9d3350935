import { type Moment, sayMoment } from '../../time/moment';
import type { TimelineLine } from './timeline';

/** One line of 经过, as shown on a screen. */
interface ShownLine {
  /** Its index in the timeline; lines are only ever appended. */
  readonly id: string;
  /** `今天 09:30` */
  readonly when: string;
  readonly sentence: string;
  /** The words that somebody added. */
  readonly note: string | undefined;
}

/** 经过 as shown on a screen: the newest line on top, moments in words. */
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
