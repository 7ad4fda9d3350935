import { useState } from 'react';
import type { WantedNameCard } from '../../../../../core/contract/volunteer';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { useTold } from '../../../ui/feedback/use-told';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';

interface WantedNameProps {
  readonly card: WantedNameCard;
  /** Server time. */
  readonly now: string;
}

/** 一份改称呼: the old name and the new one. */
export function WantedName({ card, now }: WantedNameProps) {
  const [agreeing, setAgreeing] = useState(false);
  const command = useCommand('volunteers.rename');
  const { error } = command;
  // If somebody else decided first, the card disappears, so the error is shown elsewhere.
  useTold(error?.code === 'person/no-new-name' ? error.message : undefined);
  const { openid, name, wanted } = card;
  const decide = async (agreed: boolean) => {
    const done = await command.run({ openid, name: wanted, agreed });
    setAgreeing(false);
    if (done) toast(agreed ? `现在叫${wanted}了，已经告诉本人。` : `还叫${name}，已经告诉本人。`);
  };
  return (
    <Card>
      <Words strong>
        {name} 想改叫 {wanted}
      </Words>
      <Words size="small" tone="soft">
        {sayMoment(card.at, now)} 提出。您同意以前，大家看到的还是{name}。
      </Words>
      {error && <Remark tone="wrong" words={error.message} />}
      <Row fill="equal">
        <Button label="不改" tone="plain" busy={command.busy} onPress={() => void decide(false)} />
        <Button label="同意改" onPress={() => setAgreeing(true)} />
      </Row>
      <ConfirmDialog
        open={agreeing}
        title={`以后大家看到的都是${wanted}吗？`}
        body={`不想请${name}的居民，改了称呼也照样替他们避开。`}
        confirmLabel="同意，告诉本人"
        busy={command.busy}
        onConfirm={() => void decide(true)}
        onClose={() => setAgreeing(false)}
      />
    </Card>
  );
}
