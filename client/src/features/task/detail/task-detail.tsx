import { useEffect, useState } from 'react';
import type { RequestView } from '../../../../../core/contract/request/view';
import { useMe } from '../../../cloud/query/use-me';
import { useQuery } from '../../../cloud/query/use-query';
import { openInstead } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { LostFace } from '../../../ui/feedback/lost-face';
import { Screen } from '../../../ui/layout/screen';
import { ACTIONS, arrange, type TaskAction } from '../actions';
import { ActionSheet } from '../sheets/action-sheet';
import { TaskFooter } from './task-footer';
import { TaskView } from './task-view';

interface TaskDetailProps {
  readonly id: string | undefined;
  /** An action from the page's address, whose sheet opens at once if the action is possible. */
  readonly opens: string | undefined;
}

/** 任务详情, for volunteers and offices: what, where, and which actions are possible now. */
export function TaskDetail({ id, opens }: TaskDetailProps) {
  const request = useQuery('requests.read', id ? { id } : undefined);
  // Read in parallel, for the parts that need it.
  useMe();
  const own = request.data !== undefined && isOnlyAsker(request.data);
  useEffect(() => {
    if (id && own) openInstead('request.detail', { id });
  }, [id, own]);
  // The asker is redirected to the request page; this page shows nothing meanwhile.
  const task = own ? { ...request, data: undefined } : request;
  const [action, setAction] = useState<TaskAction | undefined>(() =>
    ACTIONS.find((one) => one === opens),
  );
  const first = task.data && firstAction(task.data);
  if (!id) return <LostFace sentence="没有找到这件事" />;
  return (
    <Screen
      footer={first && <TaskFooter task={first.task} action={first.action} onAction={setAction} />}
    >
      <Faces of={task}>{(view) => <TaskView task={view} onAction={setAction} />}</Faces>
      {task.data && action && isOpen(action, task.data) && (
        <ActionSheet task={task.data} action={action} onClose={() => setAction(undefined)} />
      )}
    </Screen>
  );
}

/** The action named in the address, if it is still possible. */
function isOpen(action: TaskAction, task: RequestView): boolean {
  const { usual, rare, first } = arrange(task);
  return [first, ...usual, ...rare].includes(action);
}

/** A volunteer's own request: they ask like any resident, and others help. */
function isOnlyAsker(task: RequestView): boolean {
  const { first, usual, rare } = arrange(task);
  return task.mine && !first && usual.length + rare.length === 0;
}

/** 下一步, if there is one; otherwise the page has no footer. */
function firstAction(task: RequestView): { task: RequestView; action: TaskAction } | undefined {
  const action = arrange(task).first;
  return action && { task, action };
}
