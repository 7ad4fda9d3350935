import { useQuery } from '../../../cloud/query/use-query';
import { useInboxMark } from '../../../routes/tab-mark';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { MessageSettings } from './message-settings';
import { MyDoors } from './my-doors';
import { Profile } from './profile';
import { TextSizeChoice } from './text-size-choice';

/** 我的: my profile, text size, WeChat notifications, and links for my roles. */
export function Me() {
  const me = useQuery('me.read', {});
  useInboxMark(me.data?.unread);
  return (
    <Screen>
      <Faces of={me}>
        {(view) => (
          <>
            <Profile me={view} />
            <MyDoors me={view} />
            <TextSizeChoice />
            <MessageSettings me={view} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
