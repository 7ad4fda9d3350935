import { useState } from 'react';
import type { RequestView } from '../../../../core/contract/view';
import { useQuery } from '../../cloud/use-query';
import { Faces } from '../../ui/faces';
import { LostFace } from '../../ui/lost-face';
import { Screen } from '../../ui/screen';
import { DeedSheet } from './deed-sheet';
import { arrange, type Deed } from './deeds';
import { TaskFooter } from './task-footer';
import { TaskView } from './task-view';

interface TaskDetailProps {
  readonly id: string | undefined;
}

/** 任务详情, for volunteers and offices: what, where, and what they can do about it now. */
export function TaskDetail({ id }: TaskDetailProps) {
  const task = useQuery('requests.read', id ? { id } : undefined);
  const [deed, setDeed] = useState<Deed>();
  const first = task.data && firstDeed(task.data);
  if (!id) return <LostFace sentence="没有找到这件事" />;
  return (
    <Screen footer={first && <TaskFooter task={first.task} deed={first.deed} onDeed={setDeed} />}>
      <Faces of={task}>{(view) => <TaskView task={view} onDeed={setDeed} />}</Faces>
      {task.data && deed && (
        <DeedSheet task={task.data} deed={deed} onClose={() => setDeed(undefined)} />
      )}
    </Screen>
  );
}

/** 下一步, if there is one: without it the page has no foot. */
function firstDeed(task: RequestView): { task: RequestView; deed: Deed } | undefined {
  const deed = arrange(task).first;
  return deed && { task, deed };
}
