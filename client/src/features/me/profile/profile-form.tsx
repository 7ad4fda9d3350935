import { useState } from 'react';
import type { MeView, Unfinished } from '../../../../../core/contract/me';
import { meOperations } from '../../../../../core/contract/me';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { numberOf } from '../../../cloud/query/number-of';
import { useQuery } from '../../../cloud/query/use-query';
import { type Contact, ContactFields } from '../../../ui/contact/contact-fields';
import { showFirstWrong } from '../../../ui/form/first-wrong';
import { SendFooter } from '../../../ui/form/send-footer';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { AfterMove } from './after-move';
import { BeforeMove } from './before-move';
import { isMove, sayAfter } from './move-words';

const MOST = { name: CHARACTERS.name, detail: CHARACTERS.unit };

interface ProfileFormProps {
  readonly me: MeView;
  /** Called after saving or cancelling. */
  readonly onDone: () => void;
}

/** 改我的资料. Typed values stay on the phone until they are saved on the server. */
export function ProfileForm({ me, onDone }: ProfileFormProps) {
  const [moved, setMoved] = useState<readonly string[]>([]);
  const form = useForm(meOperations, 'me.save', {
    key: 'profile',
    initial: { ...contactOf(me), unfinished: 'stay' as Unfinished },
    input: ({ placeName, ...contact }) => contact,
    onWrong: showFirstWrong,
    onSent: ({ state, output }) => {
      const open = ties.data?.requests.length ?? 0;
      // An earlier build of the cloud says nothing about them.
      const lines = moves
        ? sayAfter(me, form.values.unfinished, { open, done: output?.done ?? 0 })
        : [];
      setMoved(lines);
      if (lines.length === 0) onDone();
      toast(state === 'name-waits' ? '已保存。新的称呼等居委会同意。' : '已保存。');
    },
  });
  const moves = isMove(me.home, form.values);
  const ties = useQuery('me.homeTies', moves ? {} : undefined);
  const leave = () => {
    form.clear();
    onDone();
  };
  if (moved.length > 0) return <AfterMove lines={moved} onDone={onDone} />;
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
        {moves && (
          <BeforeMove
            me={me}
            ties={ties.data}
            unfinished={form.values.unfinished}
            onChange={(unfinished) => form.change({ unfinished })}
          />
        )}
        <SendFooter label="保存" {...form.sending} />
        <Button label="不改了" tone="plain" onPress={leave} />
      </Stack>
    </Card>
  );
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
