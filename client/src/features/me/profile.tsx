import { useState } from 'react';
import type { MeView } from '../../../../core/contract/view';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { Stack } from '../../ui/stack';
import { Words } from '../../ui/words';
import { ProfileForm } from './profile-form';

interface ProfileProps {
  readonly me: MeView;
}

/** 我的资料: shown, or asked for when it is not known yet. */
export function Profile({ me }: ProfileProps) {
  const [editing, setEditing] = useState(false);
  const { home, name, phone } = me;
  if (editing) return <ProfileForm me={me} onDone={() => setEditing(false)} />;
  if (!home || !name || !phone) {
    return (
      <>
        <Words tone="soft">
          填一次就好。名字和电话只给接手您事情的志愿者看，楼栋用来找离您近的人。
        </Words>
        <ProfileForm me={me} />
      </>
    );
  }
  return (
    <Card>
      <Words size="title">{name}</Words>
      <Stack gap="hair">
        <ListRow icon="phone" title={phone} />
        <ListRow icon="building" title={`${home.name} ${home.detail}`.trim()} />
      </Stack>
      <Button
        label="改一改"
        tone="plain"
        size="small"
        icon="pen"
        onPress={() => setEditing(true)}
      />
    </Card>
  );
}
