import { useState } from 'react';
import type { MeView } from '../../../../../core/contract/view';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { type Contact, ContactFields } from '../../../ui/form/contact-fields';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';

interface ProfileFormProps {
  readonly me: MeView;
  /** Saved, or left as it was. */
  readonly onDone: () => void;
}

/** 改我的资料. What is typed stays on the phone until it has arrived on the server. */
export function ProfileForm({ me, onDone }: ProfileFormProps) {
  const draft = useDraft<Contact>('profile', contactOf(me));
  const save = useCommand('me.save');
  const [tried, setTried] = useState(false);
  const { name, phone, nodeId, detail } = draft.values;
  const input = { name, phone, nodeId, detail };
  const wrong = wrongFields('me.save', input);

  const leave = () => {
    draft.clear();
    onDone();
  };
  const send = async () => {
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    if (!(await save.run(input))) return;
    leave();
    toast('已保存。');
  };
  return (
    <Card>
      <Stack>
        <ContactFields
          value={draft.values}
          onChange={draft.change}
          errors={tried ? { ...save.error?.fields, ...wrong } : {}}
          loadPlaces={loadBuildings}
        />
        {save.error && <Remark tone="wrong" words={save.error.message} />}
        <Button label="保存" busy={save.busy} onPress={() => void send()} />
        <Button label="不改了" tone="plain" onPress={leave} />
      </Stack>
    </Card>
  );
}

function contactOf({ name, phone, home }: MeView): Contact {
  return {
    name,
    phone,
    nodeId: home?.nodeId ?? '',
    placeName: home?.name ?? '',
    detail: home?.detail ?? '',
  };
}
