import { useCommand } from '../../../cloud/command/use-command';
import { useTold } from '../../../ui/feedback/use-told';
import { toast } from '../../../ui/layout/toast';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';
import type { ActionSheetProps } from './action-sheet-props';

/** 接着办: ends the pause early. */
export function ResumeSheet({ task, onClose }: ActionSheetProps) {
  const command = useCommand('requests.resume');
  useTold(command.error?.message);
  const resume = async () => {
    if (!(await command.run({ id: task.id }))) return;
    toast('时间接着算了。');
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title="不等了，接着办？"
      body="时间从现在接着算，居民会知道。"
      confirmLabel="接着办"
      cancelLabel="再等等"
      busy={command.busy}
      onConfirm={() => void resume()}
      onClose={onClose}
    />
  );
}
