import { askAgain } from '../../../cloud/credit/ask-again';
import { open } from '../../../routes/open';
import { toast } from '../../../ui/layout/toast';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface RemindersProps {
  /** How many WeChat messages about new tasks are still allowed. */
  readonly left: number;
  /** The volunteer has paused, so no new tasks come. */
  readonly resting: boolean;
}

/** 去看任务, and a button that allows another WeChat message about new tasks. */
export function Reminders({ left, resting }: RemindersProps) {
  const remind = async () => toast(await askAgain('task'));
  return (
    <Rows>
      <ListRow title="去看任务" icon="tasks" onPress={() => open('tasks')} />
      {!resting && (
        <ListRow
          title="有新的事，微信提醒我"
          icon="inbox"
          note={left > 0 ? `点一下多提醒一次，还能提醒 ${left} 次` : '点一下打开提醒'}
          onPress={() => void remind()}
        />
      )}
    </Rows>
  );
}
