import type { MeView } from '../../../../../core/contract/me';
import type { RequestCard } from '../../../../../core/contract/request/view';
import { useAccept } from '../../../cloud/command/use-accept';
import { askAgain } from '../../../cloud/credit/ask-again';
import type { Pages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { useTold } from '../../../ui/feedback/use-told';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Row, Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { MoreButton } from '../../../ui/list/more-button';
import { TaskCard } from './task-card';

interface WaitingTasksProps {
  readonly of: Pages<RequestCard>;
  readonly credits: MeView['credits'];
}

/** 待接: requests offered to the studio, each accepted with one tap. */
export function WaitingTasks({ of, credits }: WaitingTasksProps) {
  const { busy, failed, accept } = useAccept(credits);
  // A card that somebody else accepted leaves the list, so its error cannot be shown on it.
  useTold(failed?.error.retryable === false ? failed.error.message : undefined);
  const take = async (id: string) => {
    if (!(await accept(id))) return;
    toast('接下了，电话和门牌都在这里。');
    open('task.detail', { id });
  };
  return (
    <Faces of={of} empty={({ items }) => (items.length > 0 ? undefined : nothing(credits))}>
      {({ items, now }) => (
        <Stack>
          {items.map((card) => (
            <TaskCard key={card.id} card={card} now={now}>
              {failed?.id === card.id && failed.error.retryable && (
                <Remark tone="wrong" words={failed.error.message} />
              )}
              {card.actions.includes('accept') ? (
                <Row fill="equal">
                  <Button
                    label="接不了"
                    tone="plain"
                    onPress={() => open('task.detail', { id: card.id, action: 'decline' })}
                  />
                  <Button
                    label="我来接"
                    busy={busy === card.id}
                    onPress={() => void take(card.id)}
                  />
                </Row>
              ) : (
                <Remark words="这是您自己提的事，会由别的志愿者来接。" />
              )}
            </TaskCard>
          ))}
          <MoreButton of={of} />
        </Stack>
      )}
    </Faces>
  );
}

function nothing(credits: MeView['credits']): Emptiness {
  const remind = async () => toast(await askAgain('task'));
  return {
    sentence: '目前没有等人接的事',
    hint: '有邻居找到您的工作室，就会出现在这里。',
    // After a refusal it can be turned on in 我的.
    action:
      credits.task?.refused || credits.task?.left
        ? undefined
        : { label: '有新的事，微信提醒我', onPress: () => void remind() },
  };
}
