import { useState } from 'react';
import type { ResidentLine } from '../../../../core/contract/person';
import { sayDay, sayMoment } from '../../../../core/domain/time/moment';
import { useCommand } from '../../cloud/command/use-command';
import { Button } from '../../ui/layout/button';
import { Card } from '../../ui/layout/card';
import { Remark } from '../../ui/layout/remark';
import { Row } from '../../ui/layout/stack';
import { toast } from '../../ui/layout/toast';
import { Words } from '../../ui/layout/words';
import { ConfirmDialog } from '../../ui/sheet/confirm-dialog';

interface ResidentCardProps {
  readonly of: ResidentLine;
  /** Server time. */
  readonly now: string;
}

/** 一户人家: a person's name and home, and buttons to say whether the reader knows them there. */
export function ResidentCard({ of, now }: ResidentCardProps) {
  const { id: personId, name, nodeId, placeName, detail, at, by } = of;
  const [doubts, setDoubts] = useState(false);
  const { busy, error, run } = useCommand('people.vouch');
  const say = async (known: boolean) => {
    if (await run({ personId, nodeId, detail, known })) {
      toast(known ? `${name}的住处核实好了，已经告诉本人。` : '记下了，已经告诉本人。');
    }
    setDoubts(false);
  };
  return (
    <Card>
      <Words size="lead" strong>
        {name}
      </Words>
      <Words>{`${placeName} ${detail}`}</Words>
      <Words size="small" tone="soft">
        {by ? `${by}核实的，${sayDay(at, now)}` : `${sayMoment(at, now)}请您核实`}
      </Words>
      {error && <Remark tone="wrong" words={error.message} />}
      {by ? (
        <Button
          label="不住这里了"
          tone="plain"
          size="small"
          busy={busy}
          onPress={() => setDoubts(true)}
        />
      ) : (
        <Row fill="equal">
          <Button label="不认得" tone="plain" onPress={() => setDoubts(true)} />
          <Button label="认得，核实" busy={busy} onPress={() => void say(true)} />
        </Row>
      )}
      <ConfirmDialog
        open={doubts}
        title={by ? `${name}不住这里了吗？` : `还不能确认${name}住在这里吗？`}
        body={
          by
            ? '核实就不算数了，会告诉本人；以后还可以再核实。求助、报名不受影响。'
            : '会告诉本人还没核实，请本人看看门牌，或者到居委会说一声。求助、报名不受影响。'
        }
        confirmLabel={by ? '收回核实' : '还不能确认'}
        busy={busy}
        onConfirm={() => void say(false)}
        onClose={() => setDoubts(false)}
      />
    </Card>
  );
}
