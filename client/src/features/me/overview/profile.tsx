import type { MeView } from '../../../../../core/contract/me';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { open } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { ListRow } from '../../../ui/list/list-row';

interface ProfileProps {
  readonly me: MeView;
}

/** 我的资料, with a link to the form. */
export function Profile({ me }: ProfileProps) {
  const { home, name, phone, residence } = me;
  const edit = () => open('me.profile');
  if (!home || !name || !phone) {
    return (
      <Card>
        <Words>还不知道怎么称呼您、住在哪一栋楼。填一次就好，以后求助不用再填。</Words>
        <Button label="填一下我的资料" icon="pen" onPress={edit} />
      </Card>
    );
  }
  return (
    <Card>
      <Words size="title">{name}</Words>
      <Stack gap="hair">
        <ListRow icon="phone" title={sayPhone(phone)} />
        <ListRow icon="building" title={`${home.name} ${home.detail}`.trim()} />
        <ListRow
          icon="check"
          title="住处核实"
          value={residence?.vouched ? '已核实' : '未核实'}
          onPress={() => open('me.residence')}
        />
      </Stack>
      <Button label="修改" tone="plain" size="small" icon="pen" onPress={edit} />
    </Card>
  );
}
