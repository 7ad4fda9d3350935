import type { ReactNode } from 'react';
import type { RequestCard as Task } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { isUntakenDanger } from '../../../../../core/domain/request/model/danger';
import { requestTags } from '../../../../../core/domain/request/wording/request-tags';
import { describeProgress } from '../../../../../core/domain/request/wording/task-words';
import { sayPast } from '../../../../../core/domain/request/wording/unread-words';
import { open } from '../../../routes/open';
import { RequestCard } from '../../../ui/list/request-card';

interface TaskCardProps {
  readonly card: Task;
  /** Server time. */
  readonly now: string;
  readonly children?: ReactNode;
}

/** One task in a list: category, building (never the flat), how long it has waited, what is needed. */
export function TaskCard({ card, now, children }: TaskCardProps) {
  const { category } = card;
  const waits = card.state === 'offered';
  return (
    <RequestCard
      icon={category}
      kind={categoryOf(category).label}
      tags={requestTags(card, 'helper')}
      excerpt={card.excerpt}
      sealed={sayPast(card) ?? (waits ? '内容保密，接单后可见' : '内容保密，点开可看')}
      facts={[card.placeName, describeProgress(card, card.yours, now)]}
      urgent={isUntakenDanger(card)}
      onPress={() => open('task.detail', { id: card.id })}
    >
      {children}
    </RequestCard>
  );
}
