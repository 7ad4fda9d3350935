import { useState } from 'react';
import { HEARING_REMINDER_DAYS, sayNumber } from '../../../../../core/domain/base/limits';
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
import { HEARING_CLOCKS, hearingAt, hearingDays } from './hearing-times';

const BLANK = { day: '', clock: '', words: '' };

/** 约协调会: the clock stands until they have met. */
export function HearingSheet({ task, onClose }: ActionSheetProps) {
  const { values, commandId, change, clear } = useDraft(`hearing:${task.id}`, BLANK);
  const [checked, setChecked] = useState(false);
  const command = useCommand('requests.hearing');
  const { day, clock, words } = values;
  const at = hearingAt(day, clock) ?? '';
  const input = { id: task.id, at, words };
  const wrong = checked ? wrongFields('requests.hearing', input) : {};

  const set = async () => {
    setChecked(true);
    if (Object.keys(wrongFields('requests.hearing', input)).length > 0) return;
    if (!(await command.run(input, commandId))) return;
    clear();
    toast('约好了，居民会知道时间和地点。');
    onClose();
  };
  return (
    <Sheet
      open
      title="约个时间一起商量"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="约好了，告诉居民" busy={command.busy} onPress={() => void set()} />
        </Stack>
      }
    >
      <Stack>
        <Words>{`开会前的时间不算在办理时间里，开完会接着办。前${sayNumber(HEARING_REMINDER_DAYS)}天会提醒大家。`}</Words>
        <FieldFrame label="哪一天" error={checked && day === '' ? '请选一天' : undefined}>
          <Chips
            label="哪一天"
            options={hearingDays(task.now)}
            value={day}
            onChange={(value) => change({ day: value })}
          />
        </FieldFrame>
        <FieldFrame label="几点" error={checked && clock === '' ? '请选一个时间' : undefined}>
          <Chips
            label="几点"
            options={HEARING_CLOCKS.map((value) => ({ value, label: value }))}
            value={HEARING_CLOCKS.find((value) => value === clock)}
            onChange={(value) => change({ clock: value })}
          />
        </FieldFrame>
        <Field
          label="在哪里，商量什么"
          hint="居民看得到。"
          placeholder="比如：居委会二楼会议室，楼上楼下一起说说噪音的事。"
          value={words}
          onChange={(said) => change({ words: said })}
          error={wrong.words}
          multiline
          max={200}
        />
      </Stack>
    </Sheet>
  );
}
