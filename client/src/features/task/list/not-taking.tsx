import type { MeView } from '../../../../../core/contract/me';
import { mainStanding } from '../../../../../core/domain/person/standing';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';

interface NotTakingProps {
  readonly me: MeView;
}

/** For people who are not volunteers: what this page is for, and the link that suits them. */
export function NotTaking({ me }: NotTakingProps) {
  return (
    <Card>
      <Words size="title">邻居有事，志愿者来接</Words>
      <Words>
        水管漏了、要配药、想找人聊聊……邻居说一声，这里就能看到，谁有空谁来接。接下以后才看得到电话和门牌。
      </Words>
      <OwnDoor me={me} />
    </Card>
  );
}

/** 报名, or the status of the application. */
function OwnDoor({ me }: NotTakingProps) {
  const standing = mainStanding(me.standings);
  if (!standing || standing.state === 'left') {
    return <Button label="我要报名" icon="heart" onPress={() => open('volunteer.apply')} />;
  }
  const waits = standing.state === 'applied';
  return (
    <Stack gap="small">
      <Words tone="soft" size="small">
        {waits
          ? `您报名${standing.studioName}的申请，正在等书记审核。`
          : '您上次的报名没有通过，可以看看原因，再报一次。'}
      </Words>
      <Button label="看看我的报名" onPress={() => open('volunteer.mine')} />
    </Stack>
  );
}
