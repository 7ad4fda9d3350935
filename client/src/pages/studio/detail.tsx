import { StudioPage } from '../../features/studio/directory/studio-page';

export default function StudioDetailPage() {
  return <StudioPage />;
}
