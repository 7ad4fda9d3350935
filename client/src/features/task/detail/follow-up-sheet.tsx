import { useState } from 'react';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';
import type { ActionSheetProps } from './action-sheet-props';

type Answer = 'well' | 'not' | '';

const ANSWERS = [
  { value: 'well', label: '都好' },
  { value: 'not', label: '还没好' },
] as const;

const BLANK: { answer: Answer; words: string } = { answer: '', words: '' };

/** 回访: how is it now? If not well, it goes back to the secretary and to somebody else. */
export function FollowUpSheet({ task, onClose }: ActionSheetProps) {
  const draft = useDraft(`follow-up:${task.id}`, BLANK);
  const { answer, words } = draft.values;
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.followUp');
  const input = { id: task.id, well: answer === 'well', words };
  const wrong = checked ? wrongFields('requests.followUp', input) : {};

  const send = async () => {
    setChecked(true);
    if (answer === '' || Object.keys(wrongFields('requests.followUp', input)).length > 0) return;
    if (!(await command.run(input, draft.commandId))) return;
    draft.clear();
    toast(answer === 'well' ? '记下了，谢谢您跑这一趟。' : '已经退回去，会换人重新办。');
    onClose();
  };
  return (
    <Sheet
      open
      title="问下来怎么样？"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="记下回访" busy={command.busy} onPress={() => void send()} />
        </Stack>
      }
    >
      <Stack>
        <Words>打个电话，或者上门看看。还没好的话，会退回去，换人重新办。</Words>
        <FieldFrame label="现在怎么样" error={checked && answer === '' ? '请选一个' : undefined}>
          <Chips
            label="现在怎么样"
            options={ANSWERS}
            value={answer === '' ? undefined : answer}
            onChange={(value) => draft.change({ answer: value })}
          />
        </FieldFrame>
        <Field
          label="居民怎么说"
          hint="书记、办过的人和接着办的人看得到。"
          optional
          value={words}
          onChange={(said) => draft.change({ words: said })}
          error={wrong.words}
          multiline
          max={300}
        />
      </Stack>
    </Sheet>
  );
}
