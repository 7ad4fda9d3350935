import { StudioList } from '../../features/studio/directory/studio-list';

export default function StudioListPage() {
  return <StudioList />;
}
