import { useState } from 'react';
import type { NodeView } from '../../../../../core/contract/org';
import { useCommand } from '../../../cloud/command/use-command';
import { placesWithin } from '../../../cloud/query/places-within';
import { useKnownMe } from '../../../cloud/query/use-me';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { PlaceChoice } from '../../../ui/place/place-choice';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { sayMerge } from './node-words';

interface MergeNodeProps {
  readonly node: NodeView;
}

/** 合并: another node of the same level takes its place. */
export function MergeNode({ node }: MergeNodeProps) {
  const { data: me } = useKnownMe();
  const [into, setInto] = useState<{ readonly id: string; readonly name: string }>();
  const [sure, setSure] = useState(false);
  const merge = useCommand('org.merge');
  const send = async () => {
    if (into && (await merge.run({ from: node.id, into: into.id }))) {
      setInto(undefined);
      toast('并过去了，资料这就跟上。');
    }
    setSure(false);
  };
  return (
    <Card>
      <Stack>
        <PlaceChoice
          label="并到哪一个里"
          hint="要是同一级的，并过去就不能再分开。"
          shown={into?.name}
          load={placesWithin(me?.roles ?? [])}
          depth="any"
          error={merge.error?.message}
          onChange={({ id, name }) => setInto({ id, name })}
        />
        <Button
          label="并过去"
          tone="plain"
          blocked={into ? undefined : '请先选好并到哪一个里'}
          onPress={() => setSure(true)}
        />
      </Stack>
      <ConfirmDialog
        open={sure}
        title={`把${node.name}并到${into?.name ?? ''}里吗？`}
        body={sayMerge(node, into?.name ?? '')}
        confirmLabel="合并，不再分开"
        danger
        busy={merge.busy}
        onConfirm={() => void send()}
        onClose={() => setSure(false)}
      />
    </Card>
  );
}
