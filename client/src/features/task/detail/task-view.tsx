import type { RequestView } from '../../../../../core/contract/view';
import { showTimeline } from '../../../../../core/domain/request/wording/timeline-words';
import { open } from '../../../routes/open';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { Stack } from '../../../ui/layout/stack';
import { CopyText } from '../../../ui/list/copy-text';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { Timeline } from '../../../ui/list/timeline';
import { arrange, type Deed, sayDeed } from './deeds';
import { TaskContact } from './task-contact';
import { TaskFollowUp } from './task-follow-up';
import { TaskMatter } from './task-matter';
import { TaskOutcome } from './task-outcome';
import { TaskParts } from './task-parts';
import { TaskPause } from './task-pause';
import { TaskPlace } from './task-place';
import { WhomToRing } from './whom-to-ring';

interface TaskViewProps {
  readonly task: RequestView;
  readonly onDeed: (deed: Deed) => void;
}

/** All of one task, from what it is about to how it came here. */
export function TaskView({ task, onDeed }: TaskViewProps) {
  const { others } = arrange(task);
  // Accepting is a tap of its own, never a row among others.
  const rows = others.filter((deed) => deed !== 'accept');
  const mayTry = task.actions.includes('dispatch');
  return (
    <Stack gap="wide">
      <TaskMatter task={task} />
      <WhomToRing task={task} />
      <TaskPause task={task} />
      <TaskPlace task={task} />
      <TaskContact task={task} />
      <TaskOutcome task={task} />
      <TaskFollowUp task={task} />
      <TaskParts task={task} />
      {(rows.length > 0 || mayTry) && (
        <Section title="还可以">
          <Rows>
            {rows.map((deed) => {
              const { label, note, icon } = sayDeed(deed, task);
              return (
                <ListRow
                  key={deed}
                  icon={icon}
                  title={label}
                  note={note}
                  onPress={() => onDeed(deed)}
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
