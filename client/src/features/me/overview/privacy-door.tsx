import type { MeView } from '../../../../../core/contract/me';
import { open } from '../../../routes/open';
import { ListRow, Rows } from '../../../ui/list/list-row';

interface PrivacyDoorProps {
  readonly me: MeView;
}

/** 隐私和我的资料: the link to my data; marked red until I have read the privacy notice. */
export function PrivacyDoor({ me: { agreed, erasedAt, heldBack } }: PrivacyDoorProps) {
  const told = agreed.includes('service');
  return (
    <Rows>
      {heldBack && (
        <ListRow
          icon="alert"
          title="暂停操作"
          note="现在只能看，不能发；点开看原因，也可以申诉"
          unread
          onPress={() => open('me.held')}
        />
      )}
      <ListRow
        icon="lock"
        title="隐私和我的资料"
        note={erasedAt ? '正在注销，点开可以反悔' : noteOf(told)}
        unread={!told}
        onPress={() => open('me.privacy')}
      />
    </Rows>
  );
}

function noteOf(told: boolean): string {
  return told ? '谁看过、导出、撤回、注销' : '请看一看我们怎么保管您的资料';
}
