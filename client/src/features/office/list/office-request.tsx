import type { RequestCard as Task } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { requestTags } from '../../../../../core/domain/request/wording/request-tags';
import {
  describeOwner,
  describeProgress,
} from '../../../../../core/domain/request/wording/task-words';
import { sayUnread } from '../../../../../core/domain/request/wording/unread-words';
import { open } from '../../../routes/open';
import { PersonLine } from '../../../ui/list/person-line';
import { RequestCard } from '../../../ui/list/request-card';

interface OfficeRequestProps {
  readonly card: Task;
  /** Server time. */
  readonly now: string;
}

/** The next step: a follow-up call after the work is done, otherwise the progress. */
function sayNext(card: Task, now: string): string {
  if (!card.actions.includes('followUp')) return describeProgress(card, card.yours, now);
  return card.unhappy ? '居民不太满意，去问问怎么回事' : '该回访了，去问问现在好不好';
}

/** A request in an office's list, with its owner. */
export function OfficeRequest({ card, now }: OfficeRequestProps) {
  const { category } = card;
  return (
    <RequestCard
      icon={category}
      kind={categoryOf(category).label}
      tags={requestTags(card, 'helper')}
      excerpt={card.excerpt}
      sealed={sayUnread(card, false)}
      facts={[
        card.placeName,
        describeOwner(card.state, card.ownerName, card.yours),
        sayNext(card, now),
      ]}
      urgent={card.overdue}
      onPress={() => open('task.detail', { id: card.id })}
    >
      {card.contact && <PersonLine name={card.contact.name} phone={sayPhone(card.contact.phone)} />}
    </RequestCard>
  );
}
