import type { Page } from '../../../../../core/contract/base/page';
import type { RequestCard } from '../../../../../core/contract/request/view';
import { categoryOf } from '../../../../../core/domain/category/category';
import { requestTags } from '../../../../../core/domain/request/wording/request-tags';
import { describeOwner } from '../../../../../core/domain/request/wording/task-words';
import { chinaTime } from '../../../../../core/domain/time/moment';

/**
 * 一张单子，成文字: to be pasted into a chat or a document of the office. Because it leaves the product, it
 * contains no telephone, and neither words nor name of a resident.
 */
export function listWords(heading: string, { items, now }: Page<RequestCard>): string {
  const head = `${heading}，${items.length} 件（${chinaTime(now).format('M月D日 HH:mm')}）`;
  return [head, ...items.map((card, at) => `${at + 1}. ${line(card)}`)].join('\n');
}

function line(card: RequestCard): string {
  const { category, placeName, state, ownerName, dueAt } = card;
  return [
    categoryOf(category).label,
    placeName,
    requestTags(card, 'helper')
      .map(({ word }) => word)
      .join('、'),
    // In a pasted text 「您」 would address the wrong person.
    describeOwner(state, ownerName, false),
    dueAt && `期限 ${chinaTime(dueAt).format('M月D日 HH:mm')}`,
  ]
    .filter(Boolean)
    .join('，');
}
