import { requestOperations } from '../../../../../core/contract/request/operations';
import {
  CHARACTERS,
  HEARING_REMINDER_DAYS,
  sayNumber,
} from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import type { ActionSheetProps } from './action-sheet-props';
import { HEARING_CLOCKS, hearingAt, hearingDays } from './hearing-times';

const BLANK = { day: '', clock: '', words: '' };

/** 约协调会: pauses the clock until the meeting. */
export function HearingSheet({ task, onClose }: ActionSheetProps) {
  const form = useForm(requestOperations, 'requests.hearing', {
    key: `hearing:${task.id}`,
    initial: BLANK,
    input: ({ day, clock, words }) => ({ id: task.id, at: hearingAt(day, clock) ?? '', words }),
    alsoWrong: ({ day, clock }) => ({
      ...(day === '' && { day: '请选一天' }),
      ...(clock === '' && { clock: '请选一个时间' }),
    }),
    onSent: () => {
      toast('约好了，居民会知道时间和地点。');
      onClose();
    },
  });
  const { day, clock, words } = form.values;
  return (
    <FormSheet title="约协调会" label="约好了，告诉居民" {...form.sending} onClose={onClose}>
      <Words>{`开会前的时间不算在办理时间里，开完会接着办。前${sayNumber(HEARING_REMINDER_DAYS)}天会提醒大家。`}</Words>
      <FieldFrame label="哪一天" error={form.wrong.day}>
        <Chips
          label="哪一天"
          options={hearingDays(task.now)}
          value={day}
          onChange={(value) => form.change({ day: value })}
        />
      </FieldFrame>
      <FieldFrame label="几点" error={form.wrong.clock}>
        <Chips
          label="几点"
          options={HEARING_CLOCKS.map((value) => ({ value, label: value }))}
          value={HEARING_CLOCKS.find((value) => value === clock)}
          onChange={(value) => form.change({ clock: value })}
        />
      </FieldFrame>
      <Field
        label="在哪里，商量什么"
        hint="居民看得到。"
        placeholder="比如：居委会二楼会议室，楼上楼下一起说说噪音的事。"
        value={words}
        onChange={(said) => form.change({ words: said })}
        error={form.wrong.words}
        multiline
        max={CHARACTERS.hearing}
      />
    </FormSheet>
  );
}
