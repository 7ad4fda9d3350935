import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

const USUAL = ['自己解决了', '家里人来办了', '写错了，要重新提'];

interface WithdrawSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** 撤回 */
export function WithdrawSheet({ id, onClose }: WithdrawSheetProps) {
  const draft = useDraft(`withdraw:${id}`, { reason: '' });
  const withdraw = useCommand('requests.withdraw');
  const send = async () => {
    if (!(await withdraw.run({ id, reason: draft.values.reason }, draft.commandId))) return;
    draft.clear();
    onClose();
    toast('已经撤回，也告诉了办理的人。');
  };
  return (
    <ReasonSheet
      title="要撤回这件事吗？"
      body="撤回后就没有人再办了，撤回不能反悔。以后还需要，可以再提一次。"
      usual={USUAL}
      optional
      reason={draft.values.reason}
      onReason={(reason) => draft.change({ reason })}
      wrong={withdraw.error?.fields.reason}
      error={withdraw.error?.message}
      confirmLabel="撤回"
      cancelLabel="再想想"
      danger
      busy={withdraw.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    />
  );
}
