import { ProfilePage } from '../../features/me/profile/profile-page';

export default function EditProfilePage() {
  return <ProfilePage />;
}
