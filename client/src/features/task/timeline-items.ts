import type { RequestView } from '../../../../core/contract/view';
import { sayMoment } from '../../../../core/domain/moment';
import type { TimelineItem } from '../../ui/timeline';

/** 经过, the newest on top. */
export function timelineItems({ timeline, now }: RequestView): TimelineItem[] {
  return timeline
    .map((line, index) => ({
      id: String(index),
      when: sayMoment(line.at, now),
      sentence: line.title,
      note: line.words || undefined,
    }))
    .reverse();
}
