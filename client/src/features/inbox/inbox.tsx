import { useState } from 'react';
import type { InboxCard } from '../../../../core/contract/inbox';
import { MOST_MARKED } from '../../../../core/domain/base/limits';
import { useCommand } from '../../cloud/command/use-command';
import { messageKinds } from '../../cloud/credit/message-kinds';
import { topUpAll } from '../../cloud/credit/top-up';
import { useMe } from '../../cloud/query/use-me';
import { usePages } from '../../cloud/query/use-pages';
import { openAddress } from '../../routes/open';
import { useTabMark } from '../../routes/tab-mark';
import { type Emptiness, Faces } from '../../ui/feedback/faces';
import { Button } from '../../ui/layout/button';
import { Remark } from '../../ui/layout/remark';
import { Screen } from '../../ui/layout/screen';
import { Section } from '../../ui/layout/section';
import { Tabs } from '../../ui/layout/tabs';
import { Rows } from '../../ui/list/list-row';
import { MoreButton } from '../../ui/list/more-button';
import { byDay } from './by-day';
import { InboxLine } from './inbox-line';

type Kind = 'all' | 'unread';

const EMPTY: Readonly<Record<Kind, Emptiness>> = {
  all: {
    sentence: '还没有消息',
    hint: '您的事有了进展，会先放在这里，再在微信里提醒您。',
  },
  unread: { sentence: '都看过了', icon: 'check' },
};

/** 消息: every notice to this person, whether or not WeChat delivered it. */
export function Inbox() {
  const [kind, setKind] = useState<Kind>('all');
  const inbox = usePages('inbox.list', kind === 'unread' ? { unread: true } : {});
  const me = useMe();
  const markRead = useCommand('inbox.markRead');
  const unread = me.data?.unread;
  useTabMark('inbox', unread);

  const openItem = ({ id, kind, page, read }: InboxCard) => {
    // Opening an announcement marks it as read.
    if (!read && kind === 'notice') void markRead.run({ ids: [id] });
    openAddress(page);
  };
  const readAll = async (items: readonly InboxCard[]) => {
    const prompted = me.data && topUpAll(messageKinds(me.data), me.data.credits);
    const ids = items.filter((item) => !item.read).map((item) => item.id);
    for (let from = 0; from < ids.length; from += MOST_MARKED) {
      await markRead.run({ ids: ids.slice(from, from + MOST_MARKED) });
    }
    await prompted;
  };

  return (
    <Screen>
      <Tabs
        label="消息"
        tabs={[
          { value: 'all', label: '全部' },
          { value: 'unread', label: unread ? `未读 ${unread}` : '未读' },
        ]}
        value={kind}
        onChange={setKind}
      />
      <Faces of={inbox} empty={({ items }) => (items.length === 0 ? EMPTY[kind] : undefined)}>
        {({ items, now }) => (
          <>
            {items.some((item) => !item.read) && (
              <Button
                label="全部标为已读"
                tone="plain"
                size="small"
                icon="check"
                busy={markRead.busy}
                onPress={() => void readAll(items)}
              />
            )}
            {markRead.error && <Remark tone="wrong" words={markRead.error.message} />}
            {byDay(items, now).map((day) => (
              <Section key={day.title} title={day.title}>
                <Rows>
                  {day.items.map((item) => (
                    <InboxLine key={item.id} item={item} onOpen={openItem} />
                  ))}
                </Rows>
              </Section>
            ))}
            <MoreButton of={inbox} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
