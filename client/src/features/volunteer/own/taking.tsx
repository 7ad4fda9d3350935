import { useState } from 'react';
import { useCommand } from '../../../cloud/command/use-command';
import { askAgain } from '../../../cloud/credit/ask-again';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { RestSheet } from './rest-sheet';

interface TakingProps {
  readonly state: 'approved' | 'paused';
  /** How many WeChat messages about new tasks are still allowed. */
  readonly reminders: number;
}

/** 接单 and 休息: the volunteer decides, at any time. */
export function Taking({ state, reminders }: TakingProps) {
  const command = useCommand('volunteers.pause');
  const resting = state === 'paused';
  const [asking, setAsking] = useState(false);
  const comeBack = async () => {
    if (await command.run({ paused: false })) toast('欢迎回来，有新的事会派给您。');
  };
  const remind = async () => toast(await askAgain('task'));
  return (
    <Stack>
      <Rows>
        <ListRow title="去看任务" icon="tasks" onPress={() => open('tasks')} />
        {!resting && (
          <ListRow
            title="有新的事，微信提醒我"
            icon="inbox"
            note={reminders > 0 ? `点一下多提醒一次，还能提醒 ${reminders} 次` : '点一下打开提醒'}
            onPress={() => void remind()}
          />
        )}
      </Rows>
      {command.error && <Remark tone="wrong" words={command.error.message} />}
      {resting ? (
        <Button label="恢复接单" busy={command.busy} onPress={() => void comeBack()} />
      ) : (
        <Button label="我想休息一阵" tone="plain" onPress={() => setAsking(true)} />
      )}
      <RestSheet open={asking} onClose={() => setAsking(false)} />
    </Stack>
  );
}
