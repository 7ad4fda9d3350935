import { AnnouncementPage } from '../../features/announcement/announcement-page';

export default function AnnouncementDetailPage() {
  return <AnnouncementPage />;
}
