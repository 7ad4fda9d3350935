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
import { sayMove } from './node-words';

interface MoveNodeProps {
  readonly node: NodeView;
}

/** 挪到: another place above it, with everything below. */
export function MoveNode({ node }: MoveNodeProps) {
  const { data: me } = useKnownMe();
  const [to, setTo] = useState<{ readonly id: string; readonly name: string }>();
  const [sure, setSure] = useState(false);
  const move = useCommand('org.move');
  const send = async () => {
    if (to && (await move.run({ node: node.id, parent: to.id }))) {
      setTo(undefined);
      toast('挪过去了，资料这就跟上。');
    }
    setSure(false);
  };
  return (
    <Card>
      <Stack>
        <PlaceChoice
          label="挪到哪里"
          shown={to?.name}
          load={placesWithin(me?.roles ?? [])}
          depth="any"
          error={move.error?.message}
          onChange={({ id, name }) => setTo({ id, name })}
        />
        <Button
          label="挪过去"
          tone="plain"
          blocked={to ? undefined : '请先选好挪到哪里'}
          onPress={() => setSure(true)}
        />
      </Stack>
      <ConfirmDialog
        open={sure}
        title={`把${node.name}挪到${to?.name ?? ''}吗？`}
        body={sayMove(node, to?.name ?? '')}
        confirmLabel="挪"
        busy={move.busy}
        onConfirm={() => void send()}
        onClose={() => setSure(false)}
      />
    </Card>
  );
}
