import type { InboxCard } from '../../../../core/contract/inbox';
import { sayClock } from '../../../../core/domain/time/moment';
import { type RouteName, routeAt } from '../../routes/route-table';
import type { IconName } from '../../ui/layout/icon';
import { ListRow } from '../../ui/list/list-row';

/** Icons of messages that are not about a request, by the page they open. */
const ICONS: Readonly<Partial<Record<RouteName, IconName>>> = {
  'announcement.detail': 'megaphone',
  'studio.detail': 'studio',
  'office.volunteers': 'people',
  'volunteer.mine': 'heart',
};

interface InboxLineProps {
  readonly item: InboxCard;
  readonly onOpen: (item: InboxCard) => void;
}

/** 一条消息: what happened, what it is about, and when. */
export function InboxLine({ item, onOpen }: InboxLineProps) {
  const { text, page, matter, at, read } = item;
  const route = routeAt(page);
  const words = matter?.words ? [`「${matter.words}」`] : [];
  return (
    <ListRow
      icon={matter?.category ?? (route && ICONS[route]) ?? 'inbox'}
      title={text}
      note={[sayClock(at), ...words].join(' ')}
      unread={!read}
      onPress={() => onOpen(item)}
    />
  );
}
