import { useState } from 'react';
import type { NodeView } from '../../../../../core/contract/org';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import { sayClose } from './node-words';

interface CloseNodeProps {
  readonly node: NodeView;
}

/** 停用、重新启用 */
export function CloseNode({ node }: CloseNodeProps) {
  const [sure, setSure] = useState(false);
  const close = useCommand('org.close');
  const send = async (closed: boolean) => {
    const done = await close.run({ node: node.id, closed });
    if (done) toast(closed ? '停用了。' : '重新启用了。');
    setSure(false);
  };
  // What is closed because of something above it is opened there.
  if (node.closedAbove) return null;
  return (
    <Stack gap="small">
      {node.closed ? (
        <Button label="重新启用" tone="plain" busy={close.busy} onPress={() => void send(false)} />
      ) : (
        <Button label="停用" tone="plain" onPress={() => setSure(true)} />
      )}
      {close.error && <Remark tone="wrong" words={close.error.message} />}
      <ConfirmDialog
        open={sure}
        title={`停用${node.name}吗？`}
        body={sayClose(node)}
        confirmLabel="停用它"
        busy={close.busy}
        onConfirm={() => void send(true)}
        onClose={() => setSure(false)}
      />
    </Stack>
  );
}
