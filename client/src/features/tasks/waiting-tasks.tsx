import type { MeView, RequestCard } from '../../../../core/contract/view';
import { askAgain } from '../../cloud/ask-again';
import type { Pages } from '../../cloud/use-pages';
import { Button } from '../../ui/button';
import { type Emptiness, Faces } from '../../ui/faces';
import { MoreButton } from '../../ui/more-button';
import { Remark } from '../../ui/remark';
import { Stack } from '../../ui/stack';
import { toast } from '../../ui/toast';
import { TaskCard } from './task-card';
import { useAccept } from './use-accept';

interface WaitingTasksProps {
  readonly of: Pages<RequestCard>;
  readonly consents: MeView['consents'];
}

/** 待接: what the studio was asked, each to be taken with one tap. */
export function WaitingTasks({ of, consents }: WaitingTasksProps) {
  const accepting = useAccept(consents);
  return (
    <Faces of={of} empty={({ items }) => (items.length > 0 ? undefined : nothing(consents))}>
      {({ items, now }) => (
        <Stack>
          {items.map((card) => (
            <TaskCard key={card.id} card={card} now={now}>
              {accepting.failed?.id === card.id && (
                <Remark tone="wrong" words={accepting.failed.sentence} />
              )}
              {card.actions.includes('accept') ? (
                <Button
                  label="我来接"
                  busy={accepting.busy === card.id}
                  onPress={() => void accepting.accept(card)}
                />
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

function nothing(consents: MeView['consents']): Emptiness {
  const remind = async () => toast(await askAgain('task'));
  return {
    sentence: '眼下没有等人接的事',
    hint: '有邻居找到您的工作室，就会出现在这里。',
    action: consents.task?.left
      ? undefined
      : { label: '有新的事，微信提醒我', onPress: () => void remind() },
  };
}
