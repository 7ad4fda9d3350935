import { listNote } from '../../../../../core/domain/announcement/list-note';
import { sayMoment } from '../../../../../core/domain/time/moment';
import { useMe } from '../../../cloud/query/use-me';
import { usePages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { type Emptiness, Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { MoreButton } from '../../../ui/list/more-button';

const QUIET: Emptiness = {
  sentence: '还没有公告',
  hint: '社区和楼里有了通知，会放在这里。',
};

const HOMELESS: Emptiness = {
  sentence: '先告诉我们您住哪栋楼',
  hint: '公告按楼发，选好楼就能看到您那里的。',
  icon: 'building',
  action: { label: '去选我的楼', onPress: () => open('me.profile') },
};

/** 公告 for the reader's home, newest first. */
export function AnnouncementList() {
  const me = useMe();
  const list = usePages('announcements.list', { kind: 'published' });
  const nothing = me.data && !me.data.home ? HOMELESS : QUIET;
  return (
    <Screen>
      <Faces of={list} empty={({ items }) => (items.length === 0 ? nothing : undefined)}>
        {({ items, now }) => (
          <>
            <Rows>
              {items.map(({ id, title, nodeName, at, read, correction }) => (
                <ListRow
                  key={id}
                  title={title}
                  note={listNote(nodeName, sayMoment(at, now), correction)}
                  unread={!read}
                  onPress={() => open('announcement.detail', { id })}
                />
              ))}
            </Rows>
            <MoreButton of={list} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
