import type { RequestView } from '../../../../../core/contract/request/view';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { ListRow } from '../../../ui/list/list-row';

interface WhoHasReadProps {
  readonly request: RequestView;
}

/** 谁看过: the asker of a confidential request sees every reading. */
export function WhoHasRead({ request: { readings, now } }: WhoHasReadProps) {
  if (!readings) return null;
  return (
    <Section title="谁看过我写的话">
      <Card>
        <Words size="small" tone="soft">
          这一类保密，只有接手的那一位能看，每看一次都记在这里。
        </Words>
        {readings.length === 0 && <Words>还没有人看过。</Words>}
        {readings.map(({ name, at }) => (
          <ListRow key={`${name} ${at}`} icon="lock" title={name} value={sayMoment(at, now)} />
        ))}
      </Card>
    </Section>
  );
}
