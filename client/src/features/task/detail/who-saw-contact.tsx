import type { RequestView } from '../../../../../core/contract/request/view';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { useKnownMe } from '../../../cloud/query/use-me';
import { useQuery } from '../../../cloud/query/use-query';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { ListRow } from '../../../ui/list/list-row';

interface WhoSawContactProps {
  readonly task: Pick<RequestView, 'id'>;
}

/** 谁看过电话和门牌, for the office; others have no answer, and nothing is shown. */
export function WhoSawContact({ task: { id } }: WhoSawContactProps) {
  const me = useKnownMe();
  const asks = (me.data?.roles.length ?? 0) > 0;
  const { data } = useQuery('deeds.ofRequest', asks ? { id } : undefined);
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="谁看过电话和门牌">
      <Card>
        {data.items.map(({ id: deed, by, as, at }) => (
          <ListRow key={deed} icon="lock" title={by} note={as} value={sayMoment(at, data.now)} />
        ))}
      </Card>
    </Section>
  );
}
