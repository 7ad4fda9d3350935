import { useEffect, useState } from 'react';
import { Button } from '../../../ui/layout/button';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';
import type { Submission } from './use-submit';

interface SameDangerProps {
  readonly submission: Pick<Submission, 'asksWhetherAnew' | 'submit' | 'leaveIt'>;
}

/** 还是同一件事吗: asked when somebody reports the same kind of danger a second time within an hour. */
export function SameDanger({ submission }: SameDangerProps) {
  const { asksWhetherAnew, submit, leaveIt } = submission;
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(asksWhetherAnew), [asksWhetherAnew]);
  const sendAnew = () => {
    setOpen(false);
    void submit(true);
  };
  return (
    <Sheet
      open={open}
      title="刚才报过，还是同一件事吗？"
      onClose={() => setOpen(false)}
      footer={
        <Stack gap="small">
          <Button label="不是，另一件" onPress={sendAnew} />
          <Button label="是，已经在处理" tone="plain" onPress={leaveIt} />
        </Stack>
      }
    >
      <Stack gap="small">
        <Words>刚才那一件已经在找人了，不用再报。要是又出了别的事，点“另一件”就送出去。</Words>
        <Words>有危险请马上打 110、119、120。</Words>
      </Stack>
    </Sheet>
  );
}
