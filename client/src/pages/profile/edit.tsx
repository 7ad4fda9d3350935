import { EmptyFace } from '../../ui/empty-face';
import { Screen } from '../../ui/screen';

export default function ProfilePage() {
  return (
    <Screen>
      <EmptyFace sentence="这一页正在准备" />
    </Screen>
  );
}
