import { SettingsPage } from '../../features/office/settings/settings-page';

export default function OfficeSettingsPage() {
  return <SettingsPage />;
}
