import { HeldPage } from '../../features/me/held/held-page';

export default function MyHeldPage() {
  return <HeldPage />;
}
