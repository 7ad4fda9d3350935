import { useState } from 'react';
import { PAUSE_DAYS } from '../../../../../core/domain/base/limits';
import { useCommand } from '../../../cloud/command/use-command';
import { Chips } from '../../../ui/form/chips';
import { FieldFrame } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { Sheet } from '../../../ui/sheet/sheet';

const [WEEK, MONTH] = PAUSE_DAYS;

const LENGTHS = [
  { value: 'week', label: '一周', days: WEEK },
  { value: 'month', label: '一个月', days: MONTH },
  { value: 'open', label: '说不准', days: undefined },
] as const;

interface RestSheetProps {
  readonly open: boolean;
  readonly studioId: string;
  readonly onClose: () => void;
}

/** 休息一阵: asks for how long, and what to do with open tasks. */
export function RestSheet({ open, studioId, onClose }: RestSheetProps) {
  const [length, setLength] = useState<(typeof LENGTHS)[number]>(LENGTHS[0]);
  const command = useCommand('volunteers.pause');
  const rest = async () => {
    if (!(await command.run({ studioId, paused: true, days: length.days }))) return;
    onClose();
    toast('好好休息，新的事先不派给您，手上的还请办完。');
  };
  return (
    <Sheet
      open={open}
      title="先歇一阵"
      onClose={onClose}
      footer={
        <Stack gap="small">
          {command.error && <Remark tone="wrong" words={command.error.message} />}
          <Button label="开始休息" busy={command.busy} onPress={() => void rest()} />
          <Button label="先不休息" tone="plain" onPress={onClose} />
        </Stack>
      }
    >
      <Stack>
        <FieldFrame label="休息多久">
          <Chips
            label="休息多久"
            options={LENGTHS.map(({ value, label }) => ({ value, label }))}
            value={length.value}
            onChange={(value) =>
              setLength(LENGTHS.find((one) => one.value === value) ?? LENGTHS[0])
            }
          />
        </FieldFrame>
        <Words tone="soft">
          {length.days
            ? '到时候自动恢复接单，会告诉您；想早点回来，随时点「恢复接单」。'
            : '想回来的时候，点「恢复接单」就行。'}
          手上的事还归您办完。
        </Words>
      </Stack>
    </Sheet>
  );
}
