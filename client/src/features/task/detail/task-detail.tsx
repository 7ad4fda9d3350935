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
  /** Which action's sheet is open at once, where it is possible; as the address says. */
  readonly opens: string | undefined;
}

/** 任务详情, for volunteers and offices: what, where, and what they can do about it now. */
export function TaskDetail({ id, opens }: TaskDetailProps) {
  const request = useQuery('requests.read', id ? { id } : undefined);
  // Read beside it for the parts that need it.
  useMe();
  const own = request.data !== undefined && isOnlyAsker(request.data);
  useEffect(() => {
    if (id && own) openInstead('request.detail', { id });
  }, [id, own]);
  // The asker sees another page: this one shows nothing on the way there.
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

/** A volunteer's own trouble: they ask like any resident, and others help. */
function isOnlyAsker(task: RequestView): boolean {
  const { first, usual, rare } = arrange(task);
  return task.mine && !first && usual.length + rare.length === 0;
}

/** 下一步, if there is one: without it the page has no foot. */
function firstAction(task: RequestView): { task: RequestView; action: TaskAction } | undefined {
  const action = arrange(task).first;
  return action && { task, action };
}
