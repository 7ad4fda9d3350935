import { useState } from 'react';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { goBack } from '../../../routes/open';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';

const USUAL = ['这几天人手不够', '这类事我们不擅长', '地方太远，赶不过去'];

/** 退单: in the name of the whole studio before it is taken, by its volunteer afterwards. */
export function DeclineSheet({ task, onClose }: ActionSheetProps) {
  const { values, commandId, change, clear } = useDraft(`decline:${task.id}`, { reason: '' });
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.decline');
  const input = { id: task.id, reason: values.reason };
  const wrong = checked ? wrongFields('requests.decline', input) : {};
  const offered = task.state === 'offered';

  const decline = async () => {
    setChecked(true);
    if (Object.keys(wrongFields('requests.decline', input)).length > 0) return;
    if (!(await command.run(input, commandId))) return;
    clear();
    toast('已经退回，马上转给下一家。');
    goBack();
  };
  return (
    <ReasonSheet
      title={offered ? '整个工作室都接不了吗？' : '这件事办不了了吗？'}
      body={
        offered
          ? '将转给下一家，您的工作室不会再收到这件事。'
          : '将转给下一家，居民会知道换了人来办。'
      }
      hint="原因给接着办的人看，居民看不到。"
      usual={USUAL}
      reason={values.reason}
      onReason={(reason) => change({ reason })}
      wrong={wrong.reason}
      error={command.error?.message}
      confirmLabel="退回，转给下一家"
      danger
      busy={command.busy}
      onConfirm={() => void decline()}
      onClose={onClose}
    />
  );
}
