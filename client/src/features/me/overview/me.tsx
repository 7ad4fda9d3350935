import { useMe } from '../../../cloud/query/use-me';
import { useTabMark } from '../../../routes/tab-mark';
import { Faces } from '../../../ui/feedback/faces';
import { Screen } from '../../../ui/layout/screen';
import { AskTheOffice } from './ask-the-office';
import { MessageSettings } from './message-settings';
import { MyDoors } from './my-doors';
import { PrivacyDoor } from './privacy-door';
import { Profile } from './profile';
import { TextSizeChoice } from './text-size-choice';

/** 我的: my profile, text size, WeChat notifications, and links for my roles. */
export function Me() {
  const me = useMe();
  useTabMark('inbox', me.data?.unread);
  return (
    <Screen>
      <Faces of={me}>
        {(view) => (
          <>
            <Profile me={view} />
            <MyDoors me={view} />
            <TextSizeChoice />
            <MessageSettings me={view} />
            <AskTheOffice />
            <PrivacyDoor me={view} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
