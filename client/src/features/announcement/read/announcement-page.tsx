import { sayMoment } from '../../../../../core/domain/time/moment';
import { useQuery } from '../../../cloud/query/use-query';
import { useParams } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { LostFace } from '../../../ui/feedback/lost-face';
import { Card } from '../../../ui/layout/card';
import { Screen } from '../../../ui/layout/screen';
import { Words } from '../../../ui/layout/words';

/** 公告 */
export function AnnouncementPage() {
  const { id } = useParams('announcement.detail');
  const announcement = useQuery('announcements.read', id ? { id } : undefined);
  if (!id) return <LostFace sentence="没有找到这条公告" />;
  return (
    <Screen>
      <Faces of={announcement} cards={1}>
        {({ title, body, byName, nodeName, at, now, readCount, state }) => (
          <Card>
            <Words size="title">{title}</Words>
            <Words size="small" tone="soft">
              {`${byName} · 发给${nodeName} · ${sayMoment(at, now)}`}
            </Words>
            <Words selectable>{body}</Words>
            {readCount !== null && state === 'published' && (
              <Words size="small" tone="soft">{`已经有 ${readCount} 人看过`}</Words>
            )}
          </Card>
        )}
      </Faces>
    </Screen>
  );
}
