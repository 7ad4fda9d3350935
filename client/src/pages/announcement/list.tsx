import { AnnouncementList } from '../../features/announcement/read/announcement-list';

export default function AnnouncementListPage() {
  return <AnnouncementList />;
}
