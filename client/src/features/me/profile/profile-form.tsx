import type { MeView } from '../../../../../core/contract/me';
import { meOperations } from '../../../../../core/contract/me';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { isVolunteer } from '../../../../../core/domain/person/standing';
import { useForm } from '../../../cloud/draft/use-form';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { numberOf } from '../../../cloud/query/number-of';
import { type Contact, ContactFields } from '../../../ui/contact/contact-fields';
import { showFirstWrong } from '../../../ui/form/first-wrong';
import { SendFooter } from '../../../ui/form/send-footer';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';

const MOST = { name: CHARACTERS.name, detail: CHARACTERS.unit };

interface ProfileFormProps {
  readonly me: MeView;
  /** Called after saving or cancelling. */
  readonly onDone: () => void;
}

/** 改我的资料. Typed values stay on the phone until they are saved on the server. */
export function ProfileForm({ me, onDone }: ProfileFormProps) {
  const form = useForm(meOperations, 'me.save', {
    key: 'profile',
    initial: contactOf(me),
    input: ({ name, phone, nodeId, detail }) => ({ name, phone, nodeId, detail }),
    onWrong: showFirstWrong,
    onSent: () => {
      onDone();
      const waits = isKnown(me) && form.values.name.trim() !== me.name;
      toast(waits ? '已保存。新的称呼等居委会同意。' : '已保存。');
    },
  });
  const leave = () => {
    form.clear();
    onDone();
  };
  return (
    <Card>
      <Stack>
        {me.wantedName && <Remark words={sayWanted(me.name, me.wantedName)} />}
        <ContactFields
          most={MOST}
          value={form.values}
          onChange={form.change}
          errors={form.wrong}
          loadPlaces={loadBuildings}
          numberOf={numberOf}
        />
        <SendFooter label="保存" {...form.sending} />
        <Button label="不改了" tone="plain" onPress={leave} />
      </Stack>
    </Card>
  );
}

/** Volunteers and office holders are known by their name, so a new one waits. */
function isKnown({ roles, posts, standings }: MeView): boolean {
  return roles.length + posts.length > 0 || isVolunteer({ standings });
}

function sayWanted(name: string, wanted: string): string {
  return `您想改叫${wanted}，等居委会同意。同意以前，大家看到的还是${name}。`;
}

function contactOf({ name, wantedName, phone, home }: MeView): Contact {
  return {
    // Saving the present name withdraws the wish for another one.
    name: wantedName ?? name,
    phone,
    nodeId: home?.nodeId ?? '',
    placeName: home?.name ?? '',
    detail: home?.detail ?? '',
  };
}
