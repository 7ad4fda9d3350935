import type { InboxCard } from '../../../../core/contract/inbox';
import { MESSAGE_PAGES } from '../../../../core/domain/notice/message-page';
import { sayClock } from '../../../../core/domain/time/moment';
import type { IconName } from '../../ui/layout/icon';
import { ListRow } from '../../ui/list/list-row';

/** Icons of messages that are not about a request, by the page they open. */
const ICONS: Readonly<Record<string, IconName>> = {
  [MESSAGE_PAGES.announcement]: 'megaphone',
  [MESSAGE_PAGES.studio]: 'studio',
  [MESSAGE_PAGES.applications]: 'people',
  [MESSAGE_PAGES.service]: 'heart',
};

interface InboxLineProps {
  readonly item: InboxCard;
  readonly onOpen: (item: InboxCard) => void;
}

/** 一条消息: what happened, to which matter, and when. */
export function InboxLine({ item, onOpen }: InboxLineProps) {
  const { text, page, matter, at, read } = item;
  const words = matter?.words ? [`「${matter.words}」`] : [];
  return (
    <ListRow
      icon={matter?.category ?? ICONS[page.split('?')[0] ?? ''] ?? 'inbox'}
      title={text}
      note={[sayClock(at), ...words].join(' ')}
      unread={!read}
      onPress={() => onOpen(item)}
    />
  );
}
