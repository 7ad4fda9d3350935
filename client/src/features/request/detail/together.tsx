import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/request/view';
import { useCommand } from '../../../cloud/command/use-command';
import { goBack } from '../../../routes/open';
import { useTold } from '../../../ui/feedback/use-told';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';

interface TogetherProps {
  readonly request: RequestView;
}

/** 一起反映: how many other neighbours joined; those who joined can leave. */
export function Together({ request }: TogetherProps) {
  const { together, joined } = request;
  if (together === 0) return null;
  if (!joined) return <Remark icon="people" words={`还有 ${together} 位邻居一起反映。`} />;
  const others = together > 1 ? `，连您一共 ${together} 位跟着反映` : '';
  return <Remark icon="people" words={`这是邻居提的事，您也一起反映了${others}。`} />;
}

/** 不再一起反映 */
export function Leave({ request: { id, actions } }: TogetherProps) {
  const [asking, setAsking] = useState(false);
  const leave = useCommand('requests.leave');
  // The dialog covers the page, so an error is shown above it.
  useTold(leave.error?.message);
  if (!actions.includes('leave')) return null;
  const onLeave = async () => {
    if (!(await leave.run({ id }))) return;
    goBack();
    toast('以后的进展不再告诉您。');
  };
  return (
    <>
      <Button label="不再一起反映" tone="quiet" onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={asking}
        title="不再一起反映？"
        body="以后的进展不再告诉您；邻居提的事照样办。"
        confirmLabel="不再反映"
        busy={leave.busy}
        onConfirm={() => void onLeave()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
