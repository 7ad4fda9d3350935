import type { RequestView } from '../../../../../core/contract/view';
import { showTimeline } from '../../../../../core/domain/request/wording/timeline-words';
import { open } from '../../../routes/open';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { CopyText } from '../../../ui/list/copy-text';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { Timeline } from '../../../ui/list/timeline';
import { arrange, sayAction, type TaskAction } from './actions';
import { TaskContact } from './task-contact';
import { TaskFollowUp } from './task-follow-up';
import { TaskMatter } from './task-matter';
import { TaskOutcome } from './task-outcome';
import { TaskParts } from './task-parts';
import { TaskPause } from './task-pause';
import { TaskPlace } from './task-place';
import { VolunteersToCall } from './volunteers-to-call';

interface TaskViewProps {
  readonly task: RequestView;
  readonly onAction: (action: TaskAction) => void;
}

/** The whole of a task, from its words to its timeline. */
export function TaskView({ task, onAction }: TaskViewProps) {
  const { others } = arrange(task);
  // Accepting is a button of its own, never a row among others.
  const rows = others.filter((action) => action !== 'accept');
  const mayTry = task.actions.includes('dispatch');
  return (
    <Stack gap="wide">
      <TaskMatter task={task} />
      <VolunteersToCall task={task} />
      <TaskPause task={task} />
      <TaskPlace task={task} />
      <TaskContact task={task} />
      <TaskOutcome task={task} />
      <TaskFollowUp task={task} />
      <TaskParts task={task} />
      {(rows.length > 0 || mayTry) && (
        <Section title="其他操作">
          <Rows>
            {rows.map((action) => {
              const { label, note, icon } = sayAction(action, task);
              return (
                <ListRow
                  key={action}
                  icon={icon}
                  title={label}
                  note={note}
                  onPress={() => onAction(action)}
                />
              );
            })}
            {mayTry && (
              <ListRow
                icon="hand-over"
                title="试派一下"
                note="看看现在会派给哪一家、为什么"
                onPress={() => open('office.dry-run', { request: task.id })}
              />
            )}
          </Rows>
        </Section>
      )}
      {task.state === 'referred' && task.hotlineText && (
        <Section title="给 12345 的文字">
          <CopyText text={task.hotlineText} />
        </Section>
      )}
      <Section title="经过">
        <Card>
          <Timeline items={showTimeline(task.timeline, task.now)} />
        </Card>
      </Section>
    </Stack>
  );
}
