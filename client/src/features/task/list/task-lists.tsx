import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import type { MeView } from '../../../../../core/contract/me';
import { activeStudios } from '../../../../../core/domain/person/standing';
import { countOf, usePages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { useTabMark } from '../../../routes/tab-mark';
import { takeSegment } from '../../../routes/tab-segment';
import { Stack } from '../../../ui/layout/stack';
import { Tabs } from '../../../ui/layout/tabs';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { Resting } from './resting';
import { TaskList } from './task-list';
import { WaitingTasks } from './waiting-tasks';

const SEGMENTS = ['waiting', 'mine', 'done'] as const;

type Segment = (typeof SEGMENTS)[number];

const wanted = () => takeSegment('tasks', SEGMENTS);

interface TaskListsProps {
  readonly me: MeView;
}

/** 待接 / 我的 / 已办. All three are read at once, so that each tab can show its number. */
export function TaskLists({ me }: TaskListsProps) {
  const [segment, setSegment] = useState<Segment>(() => wanted() ?? 'waiting');
  useDidShow(() => {
    const next = wanted();
    if (next) setSegment(next);
  });
  const takes = activeStudios(me).length > 0;
  const waiting = usePages('requests.listTasks', takes ? { kind: 'waiting' } : undefined);
  const mine = usePages('requests.listTasks', { kind: 'mine' });
  const done = usePages('requests.listTasks', { kind: 'done' });
  // For an office another component sets the badge, which counts more than the offers to a studio.
  useTabMark('tasks', me.roles.length > 0 ? undefined : countOf(waiting.data));
  return (
    <Stack>
      {me.roles.length > 0 && (
        <Rows>
          <ListRow title="去工作台" icon="chart" onPress={() => open('office.board')} />
        </Rows>
      )}
      <Tabs<Segment>
        label="任务"
        tabs={[
          { value: 'waiting', label: '待接', count: countOf(waiting.data) },
          { value: 'mine', label: '我的', count: countOf(mine.data) },
          { value: 'done', label: '已办', count: countOf(done.data) },
        ]}
        value={segment}
        onChange={setSegment}
      />
      {segment === 'waiting' && !takes && <Resting />}
      {segment === 'waiting' && takes && <WaitingTasks of={waiting} credits={me.credits} />}
      {segment === 'mine' && (
        <TaskList
          of={mine}
          empty={{
            sentence: '您手上没有在办的事',
            hint: '有合适的，就接一件。',
            action: { label: '看看有什么可以接', onPress: () => setSegment('waiting') },
          }}
        />
      )}
      {segment === 'done' && (
        <TaskList
          of={done}
          empty={{ sentence: '还没有办完的事', hint: '办好一件，这里就记下一件。' }}
        />
      )}
    </Stack>
  );
}
