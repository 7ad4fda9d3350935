import { DeedsPage } from '../../features/me/privacy/deeds-page';

export default function MyDeedsPage() {
  return <DeedsPage />;
}
