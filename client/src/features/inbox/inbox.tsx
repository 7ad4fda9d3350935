import type { InboxCard } from '../../../../core/contract/view';
import { sayMoment } from '../../../../core/domain/time/moment';
import { useCommand } from '../../cloud/command/use-command';
import { messageKinds } from '../../cloud/consent/message-kinds';
import { topUpAll } from '../../cloud/consent/top-up';
import { usePages } from '../../cloud/query/use-pages';
import { useQuery } from '../../cloud/query/use-query';
import { openAddress } from '../../routes/open';
import { useInboxMark } from '../../routes/tab-mark';
import { type Emptiness, Faces } from '../../ui/feedback/faces';
import { Button } from '../../ui/layout/button';
import { Remark } from '../../ui/layout/remark';
import { Screen } from '../../ui/layout/screen';
import { Row } from '../../ui/layout/stack';
import { Words } from '../../ui/layout/words';
import { ListRow, Rows } from '../../ui/list/list-row';
import { MoreButton } from '../../ui/list/more-button';

/** So many ids fit into one call of `inbox.markRead`. */
const MOST_AT_ONCE = 50;

const QUIET: Emptiness = {
  sentence: '还没有消息',
  hint: '您的事有了进展，会先放在这里，再在微信里提醒您。',
};

/** 消息: every notification I got, whether WeChat showed it or not. */
export function Inbox() {
  const inbox = usePages('inbox.list', {});
  const me = useQuery('me.read', {});
  const markRead = useCommand('inbox.markRead');
  const unread = me.data?.unread;
  useInboxMark(unread);

  const openItem = ({ id, page, read }: InboxCard) => {
    if (!read) void markRead.run({ ids: [id] });
    openAddress(page);
  };
  const readAll = async (items: readonly InboxCard[]) => {
    const asked = me.data && topUpAll(messageKinds(me.data), me.data.consents);
    const ids = items.filter((item) => !item.read).map((item) => item.id);
    for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
      await markRead.run({ ids: ids.slice(from, from + MOST_AT_ONCE) });
    }
    await asked;
  };

  return (
    <Screen>
      <Faces of={inbox} empty={({ items }) => (items.length === 0 ? QUIET : undefined)}>
        {({ items, now }) => (
          <>
            {items.some((item) => !item.read) && (
              <Row fill="spread">
                <Words tone="soft">{unread ? `${unread} 条未读` : ''}</Words>
                <Button
                  label="全部标为已读"
                  tone="plain"
                  size="small"
                  busy={markRead.busy}
                  onPress={() => void readAll(items)}
                />
              </Row>
            )}
            {markRead.error && <Remark tone="wrong" words={markRead.error.message} />}
            <Rows>
              {items.map((item) => (
                <ListRow
                  key={item.id}
                  title={item.text}
                  note={sayMoment(item.at, now)}
                  unread={!item.read}
                  onPress={() => openItem(item)}
                />
              ))}
            </Rows>
            <MoreButton of={inbox} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
