import { useState } from 'react';
import type { StandingView } from '../../../../../core/contract/me';
import { useCommand } from '../../../cloud/command/use-command';
import { useTold } from '../../../ui/feedback/use-told';
import { Button } from '../../../ui/layout/button';
import { toast } from '../../../ui/layout/toast';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';

interface LeavingProps {
  readonly standing: StandingView;
  /** They serve other studios too, and stay there. */
  readonly several: boolean;
}

/**
 * 退出 one studio: it sends no more requests; work in progress goes to others. To come back, a new
 * application is needed.
 */
export function Leaving({ standing, several }: LeavingProps) {
  const { studioId, studioName } = standing;
  const [asking, setAsking] = useState(false);
  const command = useCommand('volunteers.leave');
  // The dialog covers the page, so an error is shown above it.
  useTold(command.error?.message);
  const leave = async () => {
    if (!(await command.run({ studioId }))) return;
    setAsking(false);
    toast('谢谢您帮过大家，想回来随时再报名。');
  };
  return (
    <>
      <Button
        label={several ? '退出这家工作室' : '不当志愿者了'}
        tone="quiet"
        onPress={() => setAsking(true)}
      />
      <ConfirmDialog
        open={asking}
        title={several ? `退出${studioName}吗？` : '不当志愿者了吗？'}
        body={`${several ? '这一家新的事不再派给您，别家照旧；您替这一家办着的' : '新的事不再派给您；您手上还没办完的'}，会马上转给同事或者别的工作室，居民也会知道。只是想歇一阵，点「我想休息一阵」就行，手上的事还归您，过了约定的时间才请别人接着办。`}
        confirmLabel="退出"
        cancelLabel="不退出"
        danger
        busy={command.busy}
        onConfirm={() => void leave()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
