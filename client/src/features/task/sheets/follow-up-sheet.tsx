import { requestOperations } from '../../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import type { ActionSheetProps } from './action-sheet-props';

type Answer = 'well' | 'not' | '';

const ANSWERS = [
  { value: 'well', label: '都好' },
  { value: 'not', label: '还没好' },
] as const;

const BLANK: { answer: Answer; words: string } = { answer: '', words: '' };

/**
 * 回访: asks how it is now. If the result is bad, the request goes back to the secretary and to other
 * volunteers.
 */
export function FollowUpSheet({ task, onClose }: ActionSheetProps) {
  const form = useForm(requestOperations, 'requests.followUp', {
    key: `follow-up:${task.id}`,
    initial: BLANK,
    input: ({ answer, words }) => ({ id: task.id, well: answer === 'well', words }),
    alsoWrong: ({ answer }) => ({ ...(answer === '' && { answer: '请选一个' }) }),
    onSent: (_done, { answer }) => {
      toast(answer === 'well' ? '记下了，谢谢您跑这一趟。' : '已经退回去，会换人重新办。');
      onClose();
    },
  });
  const { answer, words } = form.values;
  return (
    <FormSheet title="问下来怎么样？" label="记下回访" {...form.sending} onClose={onClose}>
      <Words>打个电话，或者上门看看。还没好的话，会退回去，换人重新办。</Words>
      <FieldFrame label="现在怎么样" error={form.wrong.answer}>
        <Chips
          label="现在怎么样"
          options={ANSWERS}
          value={answer === '' ? undefined : answer}
          onChange={(value) => form.change({ answer: value })}
        />
      </FieldFrame>
      <Field
        label="居民怎么说"
        hint="书记、办过的人和接着办的人看得到。"
        optional
        value={words}
        onChange={(said) => form.change({ words: said })}
        error={form.wrong.words}
        multiline
        max={CHARACTERS.followUp}
      />
    </FormSheet>
  );
}
