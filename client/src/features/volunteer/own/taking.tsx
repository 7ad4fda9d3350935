import { useState } from 'react';
import type { StandingView } from '../../../../../core/contract/me';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { toast } from '../../../ui/layout/toast';
import { RestSheet } from './rest-sheet';

interface TakingProps {
  readonly standing: StandingView;
}

/** 接单 and 休息 in one studio: the volunteer can switch at any time. */
export function Taking({ standing }: TakingProps) {
  const { state, studioId, pausedBy } = standing;
  const command = useCommand('volunteers.pause');
  const [asking, setAsking] = useState(false);
  // Whoever paused them resumes them.
  if (pausedBy === 'office' || pausedBy === 'lead') return null;
  const comeBack = async () => {
    if (await command.run({ studioId, paused: false })) toast('欢迎回来，有新的事会派给您。');
  };
  return (
    <>
      {command.error && <Remark tone="wrong" words={command.error.message} />}
      {state === 'paused' ? (
        <Button label="恢复接单" busy={command.busy} onPress={() => void comeBack()} />
      ) : (
        <Button label="我想休息一阵" tone="plain" onPress={() => setAsking(true)} />
      )}
      <RestSheet open={asking} studioId={studioId} onClose={() => setAsking(false)} />
    </>
  );
}
