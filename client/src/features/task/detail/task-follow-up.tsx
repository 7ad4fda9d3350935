import type { RequestView } from '../../../../../core/contract/request/view';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';

interface TaskFollowUpProps {
  readonly task: RequestView;
}

/** 回访: shown once somebody has made the call. */
export function TaskFollowUp({ task: { followUp, now } }: TaskFollowUpProps) {
  if (!followUp) return null;
  return (
    <Section title="回访">
      <Card>
        <Words>{followUp.well ? '居民说都好。' : '居民说还没好，已经重新安排。'}</Words>
        {followUp.words !== '' && <Words>“{followUp.words}”</Words>}
        <Words size="small" tone="soft">
          {sayMoment(followUp.at, now)}
        </Words>
      </Card>
    </Section>
  );
}
