import type { OutputOf } from '../../../../../core/contract/operations';
import { Card } from '../../../ui/layout/card';
import { toast } from '../../../ui/layout/toast';
import { AgreeButtons } from '../consent/agree-buttons';

type Consents = OutputOf<'me.consents'>;

/** 同意: shown until the person has agreed to the current text. */
export function AgreeCard({ lines }: Pick<Consents, 'lines'>) {
  if (lines.some(({ purpose, agreed }) => purpose === 'service' && agreed)) return null;
  return (
    <Card>
      <AgreeButtons onAgreed={() => toast('好的，记下了。')} />
    </Card>
  );
}
