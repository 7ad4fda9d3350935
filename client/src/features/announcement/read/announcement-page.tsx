import { useState } from 'react';
import { groupText } from '../../../../../core/domain/announcement/group-text';
import { useQuery } from '../../../cloud/query/use-query';
import { useParams } from '../../../routes/open';
import { addressOf } from '../../../routes/route-table';
import { useShare } from '../../../routes/share';
import { Faces } from '../../../ui/feedback/faces';
import { LostFace } from '../../../ui/feedback/lost-face';
import { Button } from '../../../ui/layout/button';
import { Screen } from '../../../ui/layout/screen';
import { copy } from '../../../ui/list/copy';
import { AnnouncementPaper } from './announcement-paper';
import { CorrectionSheet } from './correction-sheet';

/** 公告 */
export function AnnouncementPage() {
  const { id } = useParams('announcement.detail');
  const announcement = useQuery('announcements.read', id ? { id } : undefined);
  const [correcting, setCorrecting] = useState(false);
  const view = announcement.data;
  useShare(
    view?.shareable
      ? {
          title: `${view.nodeName}：${view.title}`,
          address: addressOf('announcement.detail', { id: view.id }),
          picture: 'announcement',
        }
      : undefined,
  );
  if (!id) return <LostFace sentence="没有找到这条公告" />;
  return (
    <Screen>
      <Faces of={announcement} cards={1}>
        {(read) => (
          <>
            <AnnouncementPaper announcement={read} />
            {read.shareable && (
              <Button
                label="复制成群公告"
                tone="plain"
                icon="people"
                onPress={() => copy(groupText(read))}
              />
            )}
            {read.correctable && (
              <Button
                label="更正这条公告"
                tone="plain"
                icon="pen"
                onPress={() => setCorrecting(true)}
              />
            )}
          </>
        )}
      </Faces>
      {correcting && <CorrectionSheet id={id} onClose={() => setCorrecting(false)} />}
    </Screen>
  );
}
