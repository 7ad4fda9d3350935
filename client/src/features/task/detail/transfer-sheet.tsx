import { useState } from 'react';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { goBack } from '../../../routes/open';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';
import { OFFICE, StudioPick } from './studio-pick';

const USUAL = ['去看过了，要更专业的人', '我临时有事，走不开'];

/** 转派: to a studio that fits better, or to the secretary. */
export function TransferSheet({ task, onClose }: ActionSheetProps) {
  const draft = useDraft(`transfer:${task.id}`, { to: '', reason: '' });
  const { to, reason } = draft.values;
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.transfer');
  const input = { id: task.id, reason, ...(to !== OFFICE && { studioId: to }) };
  const wrong = wrongFields('requests.transfer', input);

  const transfer = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    if (!(await command.run(input, draft.commandId))) return;
    draft.clear();
    toast(to === OFFICE ? '已经交给书记。' : '已经转过去了。');
    goBack();
  };
  return (
    <ReasonSheet
      title="转给更合适的"
      body="转出去就由对方接着办，您这里不再显示。"
      hint="原因给接着办的人看，居民看不到。"
      usual={USUAL}
      reason={reason}
      onReason={(words) => draft.change({ reason: words })}
      wrong={checked ? wrong.reason : undefined}
      error={command.error?.message}
      confirmLabel="转出去"
      busy={command.busy}
      onConfirm={() => void transfer()}
      onClose={onClose}
    >
      <StudioPick
        label="转给谁"
        task={task}
        handsBack
        withOffice
        value={to}
        onChange={(choice) => draft.change({ to: choice })}
        error={checked && wrong.studioId ? '请选一个' : undefined}
      />
    </ReasonSheet>
  );
}
