import { useState } from 'react';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { Field } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Sheet } from '../../../ui/sheet/sheet';
import type { ActionSheetProps } from './action-sheet-props';

/** 记一笔进展: a note on the way, which the resident reads too. */
export function RecordSheet({ task, onClose }: ActionSheetProps) {
  const { values, commandId, change, clear } = useDraft(`record:${task.id}`, { note: '' });
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.record');
  const input = { id: task.id, note: values.note };
  const wrong = wrongFields('requests.record', input);

  const record = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    if (!(await command.run(input, commandId))) return;
    clear();
    toast('记下了。');
    onClose();
  };
  return (
    <Sheet
      open
      title="记一笔进展"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="记下来" busy={command.busy} onPress={() => void record()} />
        </Stack>
      }
    >
      <Field
        label="办到哪一步了"
        hint="居民也看得到，请写得让人放心。"
        placeholder="比如：零件已经订了，后天到，到了就来换。"
        value={values.note}
        onChange={(note) => change({ note })}
        error={checked ? wrong.note : undefined}
        multiline
        max={500}
      />
    </Sheet>
  );
}
