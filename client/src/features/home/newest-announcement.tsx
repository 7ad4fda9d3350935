import { listNote } from '../../../../core/domain/announcement/list-note';
import { sayMoment } from '../../../../core/domain/time/moment';
import { useQuery } from '../../cloud/query/use-query';
import { open } from '../../routes/open';
import { Section } from '../../ui/layout/section';
import { ListRow, Rows } from '../../ui/list/list-row';

/** 最新公告. When it cannot be read it is left out; the link to 公告 is still there. */
export function NewestAnnouncement() {
  const { data } = useQuery('announcements.list', { kind: 'published' });
  const newest = data?.items[0];
  if (!data || !newest) return null;
  return (
    <Section title="最新公告">
      <Rows>
        <ListRow
          icon="megaphone"
          title={newest.title}
          note={listNote(newest.nodeName, sayMoment(newest.at, data.now), newest.correction)}
          unread={!newest.read}
          onPress={() => open('announcement.detail', { id: newest.id })}
        />
      </Rows>
    </Section>
  );
}
