import { requestOperations } from '../../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { goBack } from '../../../routes/open';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';

const USUAL = ['这几天人手不够', '这类事我们不擅长', '地方太远，赶不过去'];

/** 退单: in the name of the whole studio before acceptance, by its volunteer afterwards. */
export function DeclineSheet({ task, onClose }: ActionSheetProps) {
  const offered = task.state === 'offered';
  const form = useForm(requestOperations, 'requests.decline', {
    key: `decline:${task.id}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ id: task.id, reason }),
    onSent: () => {
      toast('已经退回，马上转给下一家。');
      goBack();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={offered ? '整个工作室都接不了吗？' : '这件事办不了了吗？'}
      body={
        offered
          ? '将转给下一家，您的工作室不会再收到这件事。'
          : '将转给下一家，居民会知道换了人来办。'
      }
      hint="原因给接着办的人看，居民看不到。"
      usual={USUAL}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="退回，转给下一家"
      danger
      {...form.sending}
      onClose={onClose}
    />
  );
}
