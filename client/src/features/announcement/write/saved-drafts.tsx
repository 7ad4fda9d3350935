import { sayMoment } from '../../../../../core/domain/time/moment';
import { usePages } from '../../../cloud/query/use-pages';
import { openInstead } from '../../../routes/open';
import { Section } from '../../../ui/layout/section';
import { ListRow, Rows } from '../../../ui/list/list-row';
import { MoreButton } from '../../../ui/list/more-button';

interface SavedDraftsProps {
  /** The id of the draft that is open already. */
  readonly except: string;
}

/**
 * 草稿: drafts on the server that can be continued. Shows nothing while they load, or if there are none.
 */
export function SavedDrafts({ except }: SavedDraftsProps) {
  const drafts = usePages('announcements.list', { kind: 'drafts' });
  if (!drafts.data) return null;
  const { items, now } = drafts.data;
  const others = items.filter(({ id }) => id !== except);
  if (others.length === 0) return null;
  return (
    <Section title="草稿">
      <Rows>
        {others.map(({ id, title, nodeName, at }) => (
          <ListRow
            key={id}
            icon="pen"
            title={title}
            note={`${nodeName} · ${sayMoment(at, now)} 保存`}
            onPress={() => openInstead('office.announce', { id })}
          />
        ))}
      </Rows>
      <MoreButton of={drafts} />
    </Section>
  );
}
