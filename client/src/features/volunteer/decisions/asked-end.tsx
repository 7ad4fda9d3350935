import { useState } from 'react';
import type { PeopleView } from '../../../../../core/contract/office';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Row } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { EndSheet } from '../end-sheet';
import { StaySheet } from './stay-sheet';

interface AskedEndProps {
  readonly of: PeopleView['ends'][number];
  /** Server time. */
  readonly now: string;
}

/** 请退: a lead's wish, which the office follows or not. */
export function AskedEnd({ of, now }: AskedEndProps) {
  const [deciding, setDeciding] = useState<'end' | 'stay' | null>(null);
  const close = () => setDeciding(null);
  return (
    <Card>
      <Words size="lead" strong>
        {of.name}
      </Words>
      <Words size="small" tone="soft">
        {`${of.studioName} · ${of.by || '领衔人'}${sayMoment(of.at, now)}说`}
      </Words>
      <Words>{of.reason}</Words>
      <Row fill="equal">
        <Button label="留下" tone="plain" onPress={() => setDeciding('stay')} />
        <Button label="请退" onPress={() => setDeciding('end')} />
      </Row>
      {deciding === 'end' && <EndSheet of={of} onClose={close} />}
      {deciding === 'stay' && <StaySheet of={of} onClose={close} />}
    </Card>
  );
}
