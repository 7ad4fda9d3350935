import { ProfilePage } from '../../features/profile/profile-page';

export default function EditProfilePage() {
  return <ProfilePage />;
}
