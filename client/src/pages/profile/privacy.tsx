import { PrivacyPage } from '../../features/me/privacy/privacy-page';

export default function MyPrivacyPage() {
  return <PrivacyPage />;
}
