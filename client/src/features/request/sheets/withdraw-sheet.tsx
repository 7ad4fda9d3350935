import { requestOperations } from '../../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

const USUAL = ['自己解决了', '家里人来办了', '写错了，要重新提'];

interface WithdrawSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** 撤回 */
export function WithdrawSheet({ id, onClose }: WithdrawSheetProps) {
  const form = useForm(requestOperations, 'requests.withdraw', {
    key: `withdraw:${id}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ id, reason }),
    onSent: () => {
      onClose();
      toast('已经撤回，也告诉了办理的人。');
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title="要撤回这件事吗？"
      body="撤回后就没有人再办了，撤回不能反悔。以后还需要，可以再提一次。"
      usual={USUAL}
      optional
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="撤回"
      back={{ label: '再想想', onPress: onClose }}
      danger
      {...form.sending}
      onClose={onClose}
    />
  );
}
