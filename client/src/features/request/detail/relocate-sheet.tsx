import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/view';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { PlaceAndDoor } from '../../../ui/form/place-and-door';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';

interface RelocateSheetProps {
  readonly request: Pick<RequestView, 'id' | 'placeName' | 'where'>;
  readonly onClose: () => void;
}

/** 改地点: whoever comes there goes on; otherwise it goes to the hands of the right place. */
export function RelocateSheet({ request, onClose }: RelocateSheetProps) {
  const { id, placeName, where } = request;
  const { values, commandId, change, clear } = useDraft(`relocate:${id}`, {
    nodeId: where?.nodeId ?? '',
    name: where ? placeName : '',
    detail: where?.detail ?? '',
  });
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.relocate');
  const input = { id, place: { nodeId: values.nodeId, detail: values.detail } };
  const wrong = checked ? wrongFields('requests.relocate', input) : {};
  const send = async () => {
    setChecked(true);
    if (Object.keys(wrongFields('requests.relocate', input)).length > 0) return;
    if (!(await command.run(input, commandId))) return;
    clear();
    onClose();
    toast('改好了，也告诉了办的人。');
  };
  return (
    <Sheet
      open
      title="地点应该是哪里"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="改成这里" busy={command.busy} onPress={() => void send()} />
        </Stack>
      }
    >
      <Stack>
        <Words size="small" tone="soft">
          办的人去得了那里，就接着办；去不了，马上请那里的人来办。
        </Words>
        <PlaceAndDoor
          shown={values.name || undefined}
          detail={values.detail}
          load={loadBuildings}
          wrongPlace={wrong['place.nodeId']}
          wrongDetail={wrong['place.detail']}
          onPlace={(nodeId, name) => change({ nodeId, name })}
          onDetail={(detail) => change({ detail })}
        />
      </Stack>
    </Sheet>
  );
}
