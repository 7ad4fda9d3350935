import { requestOperations } from '../../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { goBack } from '../../../routes/open';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';
import { OFFICE, StudioPick } from './studio-pick';

const USUAL = ['去看过了，要更专业的人', '我临时有事，走不开'];

/** 转派: to a studio that fits better, or to the secretary. */
export function TransferSheet({ task, onClose }: ActionSheetProps) {
  const form = useForm(requestOperations, 'requests.transfer', {
    key: `transfer:${task.id}`,
    initial: { to: '', reason: '' },
    input: ({ to, reason }) => ({
      id: task.id,
      reason,
      ...(to !== OFFICE && { studioId: to }),
    }),
    onSent: (_answer, { to }) => {
      toast(to === OFFICE ? '已经交给书记。' : '已经转过去了。');
      goBack();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title="转给更合适的"
      body="转出去就由对方接着办，您这里不再显示。"
      hint="原因给接着办的人看，居民看不到。"
      usual={USUAL}
      reason={form.values.reason}
      onReason={(words) => form.change({ reason: words })}
      wrong={form.wrong.reason}
      label="转出去"
      {...form.sending}
      onClose={onClose}
    >
      <StudioPick
        label="转给谁"
        task={task}
        handsBack
        withOffice
        value={form.values.to}
        onChange={(choice) => form.change({ to: choice })}
        error={form.wrong.studioId ? '请选一个' : undefined}
      />
    </ReasonSheet>
  );
}
