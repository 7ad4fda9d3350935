import { useQuery } from '../../../cloud/query/use-query';
import { goBack } from '../../../routes/open';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { Words } from '../../../ui/layout/words';
import { ProfileForm } from './profile-form';

/**
 * 我的资料: filled in once, changed after a move. It has a page of its own, so that the tab pages stay
 * small.
 */
export function ProfilePage() {
  const me = useQuery('me.read', {});
  return (
    <Screen>
      <Words tone="soft">
        填一次就好。电话和门牌，只有接手的志愿者和他的领衔人看得到；书记和街道平时看不到，只有亲自办理、回访或处理不满意时才能看。楼栋用来找离您近的人。
      </Words>
      <Faces of={me} cards={1}>
        {(view) => <ProfileForm me={view} onDone={goBack} />}
      </Faces>
    </Screen>
  );
}
