import { sayMoment } from '../../../../../core/domain/time/moment';
import { usePages } from '../../../cloud/query/use-pages';
import { open } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { MoreButton } from '../../../ui/list/more-button';

/**
 * 发过的公告: those within the office's area, to see how many people have read them. Shows nothing if there
 * are none.
 */
export function SentBefore() {
  const sent = usePages('announcements.list', { kind: 'sent' });
  if (!sent.data || sent.data.items.length === 0) return null;
  const { items, now } = sent.data;
  return (
    <Section title="发过的公告">
      <Rows>
        {items.map(({ id, title, nodeName, at, correction }) => (
          <ListRow
            key={id}
            icon="megaphone"
            title={title}
            note={`${nodeName} · ${sayMoment(at, now)} ${correction ? '更正的' : '发的'}`}
            onPress={() => open('announcement.detail', { id })}
          />
        ))}
      </Rows>
      <MoreButton of={sent} />
    </Section>
  );
}
