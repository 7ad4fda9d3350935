import { useState } from 'react';
import type { HeldLine } from '../../../../../core/contract/office';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Row } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { UpholdSheet } from './uphold-sheet';

interface HeldPersonProps {
  readonly of: HeldLine;
  /** Server time. */
  readonly now: string;
}

/** 暂停操作的一位: why, by which office, until when, and the appeal. */
export function HeldPerson({ of, now }: HeldPersonProps) {
  const { personId, reason, since, until, office, appeal } = of;
  const [deciding, setDeciding] = useState<'release' | 'uphold' | null>(null);
  const { busy, error, run } = useCommand('people.release');
  const close = () => setDeciding(null);
  const name = of.name || '一位居民';
  const release = async () => {
    if (await run({ personId })) toast(`${name}可以照常使用了，已经告诉本人。`);
    close();
  };
  return (
    <Card tone={of.mayAnswer ? 'urgent' : undefined}>
      <Words size="lead" strong>
        {name}
      </Words>
      <Words size="small" tone="soft">
        {`${office}${sayMoment(since, now)}定的，到${sayMoment(until, now)}`}
      </Words>
      <Words>{reason}</Words>
      {appeal && <Remark tone="care" words={`本人申诉：${appeal.words}`} />}
      {appeal?.upheld && <Remark words={`维持，因为：${appeal.upheld.reason}`} />}
      {error && <Remark tone="wrong" words={error.message} />}
      <Row fill="equal">
        {of.mayAnswer && <Button label="维持" tone="plain" onPress={() => setDeciding('uphold')} />}
        {of.mayRelease && <Button label="恢复操作" onPress={() => setDeciding('release')} />}
      </Row>
      <ConfirmDialog
        open={deciding === 'release'}
        title={`恢复${name}的操作吗？`}
        body="本人马上可以照常使用，停下的接单也一起恢复。"
        confirmLabel="恢复，告诉本人"
        busy={busy}
        onConfirm={() => void release()}
        onClose={close}
      />
      {deciding === 'uphold' && <UpholdSheet personId={personId} onClose={close} />}
    </Card>
  );
}
