import { requestOperations } from '../../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { Field } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';

/** 记一笔进展: a progress note, which the resident reads too. */
export function RecordSheet({ task, onClose }: ActionSheetProps) {
  const form = useForm(requestOperations, 'requests.record', {
    key: `record:${task.id}`,
    initial: { note: '' },
    input: ({ note }) => ({ id: task.id, note }),
    onSent: () => {
      toast('记下了。');
      onClose();
    },
  });
  return (
    <FormSheet title="记一笔进展" label="记下来" {...form.sending} onClose={onClose}>
      <Field
        label="办到哪一步了"
        hint="居民也看得到，请写得让人放心。"
        placeholder="比如：零件已经订了，后天到，到了就来换。"
        value={form.values.note}
        onChange={(note) => form.change({ note })}
        error={form.wrong.note}
        multiline
        max={CHARACTERS.note}
      />
    </FormSheet>
  );
}
