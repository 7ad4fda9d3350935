import type { RequestView } from '../../../../core/contract/view';
import { sayMoment } from '../../../../core/domain/moment';
import { Card } from '../../ui/card';
import { Photos } from '../../ui/photos';
import { Section } from '../../ui/section';
import { GivenStars } from '../../ui/stars';
import { Words } from '../../ui/words';

interface TaskOutcomeProps {
  readonly task: RequestView;
}

/** 结果 and, for the office, what the resident said of it. */
export function TaskOutcome({ task }: TaskOutcomeProps) {
  const { result, rating, now } = task;
  if (!result) return null;
  const facts = [sayMoment(result.at, now), result.minutes > 0 && `用了 ${result.minutes} 分钟`];
  return (
    <Section title="结果">
      <Card>
        <Words>{result.words ?? '内容保密，只有办理的人能看。'}</Words>
        {result.photos.length > 0 && <Photos urls={result.photos} />}
        <Words size="small" tone="soft">
          {facts.filter(Boolean).join('，')}
        </Words>
        {rating && <GivenStars value={rating.stars} />}
        {rating && rating.words !== '' && <Words>“{rating.words}”</Words>}
      </Card>
    </Section>
  );
}
