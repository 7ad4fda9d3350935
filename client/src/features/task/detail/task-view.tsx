import type { RequestView } from '../../../../../core/contract/request/view';
import { showTimeline } from '../../../../../core/domain/request/wording/timeline-words';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { CopyText } from '../../../ui/list/copy-text';
import { Timeline } from '../../../ui/list/timeline';
import type { TaskAction } from '../actions';
import { TaskActions } from './task-actions';
import { TaskContact } from './task-contact';
import { TaskDoor } from './task-door';
import { TaskFollowUp } from './task-follow-up';
import { TaskHands } from './task-hands';
import { TaskOutcome } from './task-outcome';
import { TaskParts } from './task-parts';
import { TaskPause } from './task-pause';
import { TaskPlace } from './task-place';
import { TaskSlips } from './task-slips';
import { TaskSummary } from './task-summary';
import { VolunteersToCall } from './volunteers-to-call';
import { WhoSawContact } from './who-saw-contact';

interface TaskViewProps {
  readonly task: RequestView;
  readonly onAction: (action: TaskAction) => void;
}

/** All of a task, from its words to its timeline. */
export function TaskView({ task, onAction }: TaskViewProps) {
  return (
    <Stack gap="wide">
      <TaskSummary task={task} />
      <VolunteersToCall task={task} />
      <TaskHands task={task} />
      <TaskPause task={task} />
      <TaskPlace task={task} />
      <TaskDoor task={task} />
      <TaskContact task={task} />
      <TaskSlips task={task} />
      <TaskOutcome task={task} />
      <TaskFollowUp task={task} />
      <TaskParts task={task} />
      <TaskActions task={task} onAction={onAction} />
      {task.state === 'referred' && task.hotlineText && (
        <Section title="给 12345 的文字">
          <CopyText text={task.hotlineText} />
        </Section>
      )}
      <WhoSawContact task={task} />
      <Section title="经过">
        <Card>
          <Timeline items={showTimeline(task.timeline, task.now)} />
        </Card>
      </Section>
    </Stack>
  );
}
