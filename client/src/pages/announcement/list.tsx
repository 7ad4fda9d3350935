import { AnnouncementList } from '../../features/announcement/announcement-list';

export default function AnnouncementListPage() {
  return <AnnouncementList />;
}
