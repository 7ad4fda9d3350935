import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/view';
import { hotlineWords } from '../../../../../core/domain/request/wording/hotline';
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
import { CopyText } from '../../../ui/list/copy-text';
import { Sheet } from '../../../ui/sheet/sheet';
import type { ActionSheetProps } from './action-sheet-props';

const USUAL = ['市民热线 12345', '物业公司', '派出所', '房管所', '供水供电'];

/** 转外部: to somebody outside, with the text for them ready; the office keeps an eye on it. */
export function ReferSheet({ task, onClose }: ActionSheetProps) {
  const draft = useDraft(`refer:${task.id}`, { to: '', note: '', about: '' });
  const { to, note, about } = draft.values;
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.refer');
  // Somebody outside cannot listen to the resident's recording.
  const spoken = task.what === '';
  const input = { id: task.id, to, note, ...(spoken && { about }) };
  const wrong = wrongFields('requests.refer', input);
  const shown = checked ? wrong : {};
  const text = spoken ? textOf(task, about.trim()) : task.hotlineText;

  const refer = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    if (!(await command.run(input, draft.commandId))) return;
    draft.clear();
    toast('已经转出。一周后会提醒您再去问一问。');
    onClose();
  };
  return (
    <Sheet
      open
      title="转给外面的单位"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="已经转告，记下来" busy={command.busy} onPress={() => void refer()} />
        </Stack>
      }
    >
      <Stack>
        <Words>先把事情告诉对方，再在这里记下来。办好之前，这件事一直由您盯着。</Words>
        {spoken && (
          <Field
            label="是什么事"
            hint="居民是用语音说的，请听一听，写一句。不要写是谁提的。"
            value={about}
            onChange={(value) => draft.change({ about: value })}
            error={shown.about}
            multiline
            max={300}
          />
        )}
        {text && (
          <FieldFrame label="可以照着说的话" hint="只讲事情，不透露是谁提的。">
            <CopyText text={text} />
          </FieldFrame>
        )}
        <Field
          label="转给谁"
          value={to}
          onChange={(value) => draft.change({ to: value })}
          error={shown.to}
          max={30}
        />
        <Chips
          label="常转的单位"
          options={USUAL.map((words) => ({ value: words, label: words }))}
          value={USUAL.find((words) => words === to)}
          onChange={(value) => draft.change({ to: value })}
        />
        <Field
          label="说明"
          hint="居民看得到，比如受理编号、什么时候有回音。"
          optional
          value={note}
          onChange={(value) => draft.change({ note: value })}
          error={shown.note}
          multiline
          max={300}
        />
      </Stack>
    </Sheet>
  );
}

/** The text for 12345 as it will be, once there are words for it. */
function textOf(task: RequestView, about: string): string | null {
  if (!about) return null;
  const { category, placeName, where, submittedAt } = task;
  const corner = where && !where.home ? where.detail : '';
  const place = [placeName, corner].filter(Boolean).join(' ');
  return hotlineWords({ category, place, submittedAt, about });
}
