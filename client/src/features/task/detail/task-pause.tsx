import type { RequestView } from '../../../../../core/contract/request/view';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';

interface TaskPauseProps {
  readonly task: RequestView;
}

/** 在等什么: the question or the meeting that pauses the clock. In danger the clock keeps running. */
export function TaskPause({ task: { paused, pauseWords, now } }: TaskPauseProps) {
  if (!paused) {
    return (
      pauseWords !== null && (
        <Section title="等居民回答">
          <Card>
            <Words>{pauseWords}</Words>
            <Words size="small" tone="soft">
              急事不停表，时间照样算，先接着办。
            </Words>
          </Card>
        </Section>
      )
    );
  }
  const until = sayMoment(paused.until, now);
  return (
    <Section title={paused.cause === 'answer' ? '等居民回答' : '等协调会'}>
      <Card>
        {pauseWords !== null && <Words>{pauseWords}</Words>}
        <Words size="small" tone="soft">
          {paused.cause === 'answer'
            ? `最晚等到${until}，这段时间不计时。`
            : `约在${until}，这段时间不计时。`}
        </Words>
      </Card>
    </Section>
  );
}
