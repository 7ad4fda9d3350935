import { View } from '@tarojs/components';
import type { RequestView } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { isUntakenDanger } from '../../../../../core/domain/request/model/danger';
import type { ForWhom } from '../../../../../core/domain/request/model/state';
import { requestTags } from '../../../../../core/domain/request/wording/request-tags';
import {
  describeOwner,
  describeProgress,
} from '../../../../../core/domain/request/wording/task-words';
import { sayPast, sayUnread } from '../../../../../core/domain/request/wording/unread-words';
import { spaced } from '../../../../../core/domain/text/spaced';
import { sayHeldPhotos } from '../../../../../core/domain/upload/held-words';
import { Card } from '../../../ui/layout/card';
import { Icon } from '../../../ui/layout/icon';
import { Remark } from '../../../ui/layout/remark';
import { Row, Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { StateTag } from '../../../ui/list/state-tag';
import { Photos } from '../../../ui/media/photos';
import { TaskParticulars } from './task-particulars';
import './task-summary.scss';

const askedBy: Readonly<Record<ForWhom, string>> = {
  self: '本人提出',
  family: '替家里人提的',
  neighbour: '替邻居提的',
};

interface TaskSummaryProps {
  readonly task: RequestView;
}

/** 什么事、在哪里、到什么时候 */
export function TaskSummary({ task }: TaskSummaryProps) {
  const category = categoryOf(task.category);
  const held = sayHeldPhotos(task.photosHeld, false);
  return (
    <Card tone={isUntakenDanger(task) ? 'urgent' : 'plain'}>
      <Row fill="wrap">
        <View className="task-mark">
          <Icon name={task.category} />
        </View>
        <Words size="title">{category.label}</Words>
        {requestTags(task, 'helper').map(({ tone, word }) => (
          <StateTag key={word} tone={tone} word={word} />
        ))}
      </Row>
      {task.what === null ? (
        <Remark icon="lock" words={`${sayUnread(task, task.actions.includes('accept'))}。`} />
      ) : (
        <Words size="lead" selectable>
          {task.what}
        </Words>
      )}
      {task.additions.map(({ words, at }) => (
        <Words key={at} selectable>{`补充：${words}`}</Words>
      ))}
      {task.photos.length > 0 && <Photos urls={task.photos} />}
      {held && <Remark icon="clock" words={held} />}
      <TaskParticulars task={task} />
      <Stack gap="hair">
        <Words size="small" tone="soft">
          {[task.placeName, !isOverForMe(task) && askedBy[task.forWhom]].filter(Boolean).join('，')}
        </Words>
        <Words size="small" tone={task.overdue ? 'red' : 'soft'} strong={task.overdue}>
          {describeProgress(task, task.yours, task.now)}
        </Words>
        <Words size="small" tone="soft">
          {describeOwner(task.state, ownerOf(task), task.yours)}
          {task.referredTo && `，已转给${spaced(task.referredTo)}`}
        </Words>
      </Stack>
    </Card>
  );
}

/** Nothing is said any more but what it was, where, and how it ended. */
function isOverForMe(task: RequestView): boolean {
  return task.what === null && sayPast(task) !== null;
}

/** 您, or a name: a volunteer is named with the studio; in danger there are several studios. */
function ownerOf({ owner, ownerName, askedNames }: RequestView): string {
  if (askedNames.length > 1) return askedNames.join('、');
  const somebodyElse = ownerName === owner.name;
  return somebodyElse && owner.kind === 'volunteer' && owner.studioName
    ? `${owner.studioName}的${owner.name}`
    : ownerName;
}
