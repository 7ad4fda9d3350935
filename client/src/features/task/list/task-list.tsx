import type { RequestCard } from '../../../../../core/contract/view';
import type { Pages } from '../../../cloud/query/use-pages';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Stack } from '../../../ui/layout/stack';
import { MoreButton } from '../../../ui/list/more-button';
import { TaskCard } from './task-card';

interface TaskListProps {
  readonly of: Pages<RequestCard>;
  readonly empty: Emptiness;
}

/** 我的 or 已办, the newest first. */
export function TaskList({ of, empty }: TaskListProps) {
  return (
    <Faces of={of} empty={({ items }) => (items.length > 0 ? undefined : empty)}>
      {({ items, now }) => (
        <Stack>
          {items.map((card) => (
            <TaskCard key={card.id} card={card} now={now} />
          ))}
          <MoreButton of={of} />
        </Stack>
      )}
    </Faces>
  );
}
