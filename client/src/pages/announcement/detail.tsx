import { AnnouncementPage } from '../../features/announcement/read/announcement-page';

export default function AnnouncementDetailPage() {
  return <AnnouncementPage />;
}
