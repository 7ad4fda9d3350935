import type { AnnouncementView } from '../../../../../core/contract/announcement';
import type { MeView } from '../../../../../core/contract/me';
import { announces } from '../../../../../core/domain/org/office';
import { useQuery } from '../../../cloud/query/use-query';
import { openInstead } from '../../../routes/open';
import { EmptyFace } from '../../../ui/feedback/empty-face';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { blankDraft, draftOf } from './announce-draft';
import { AnnounceEditor } from './announce-editor';

interface AnnounceProps {
  /** The id of a saved draft to continue; absent for a new one. */
  readonly id: string | undefined;
}

/** 发公告 */
export function Announce({ id }: AnnounceProps) {
  const me = useQuery('me.read', {});
  const kept = useQuery('announcements.read', id ? { id } : undefined);
  const who = me.data;
  if (who?.roles.some(announces)) {
    if (!id) return <AnnounceEditor me={who} draftKey="new" initial={blankDraft(who)} />;
    if (kept.data?.state === 'draft') return <KeptDraft me={who} view={kept.data} />;
  }
  return (
    <Screen>
      <Faces of={me} empty={({ roles }) => (roles.some(announces) ? undefined : notMine)}>
        {() => (
          <Faces of={kept}>
            {() => (
              <EmptyFace
                sentence="这条公告已经发出去了，不能再改"
                action={{
                  label: '去看看',
                  onPress: () => openInstead('announcement.detail', { id: id ?? '' }),
                }}
              />
            )}
          </Faces>
        )}
      </Faces>
    </Screen>
  );
}

const notMine = { sentence: '公告由居委书记来发', hint: '有事想告诉大家，可以提个建议。' };

function KeptDraft({ me, view }: { readonly me: MeView; readonly view: AnnouncementView }) {
  return <AnnounceEditor key={view.id} me={me} draftKey={view.id} initial={draftOf(view)} />;
}
