import type { StandingView } from '../../../../../core/contract/me';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { Words } from '../../../ui/layout/words';

interface WaitingWordsProps {
  readonly waiting: NonNullable<StandingView['waiting']>;
  /** Server time. */
  readonly now: string;
}

/** 到哪一步了: with whom it lies, and until when. */
export function WaitingWords({ waiting, now }: WaitingWordsProps) {
  return (
    <>
      <Words strong>现在在{waiting.who}那里</Words>
      <Words>最晚{sayMoment(waiting.until, now)}答复您，过了这时候自动转给上一级。</Words>
    </>
  );
}
