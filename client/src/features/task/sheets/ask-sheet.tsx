import { requestOperations } from '../../../../../core/contract/request/operations';
import { ANSWER_WORKDAYS, CHARACTERS, sayNumber } from '../../../../../core/domain/base/limits';
import { isDanger } from '../../../../../core/domain/category/danger';
import { useForm } from '../../../cloud/draft/use-form';
import { Field } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import type { ActionSheetProps } from './action-sheet-props';

/** 问问居民: pauses the clock until the answer; in danger it keeps running. */
export function AskSheet({ task, onClose }: ActionSheetProps) {
  const danger = isDanger(task);
  const form = useForm(requestOperations, 'requests.ask', {
    key: `ask:${task.id}`,
    initial: { question: '' },
    input: ({ question }) => ({ id: task.id, question }),
    onSent: () => {
      toast(danger ? '问过去了，急事不停表，请接着办。' : '问过去了，等回答的时间不计时。');
      onClose();
    },
  });
  return (
    <FormSheet title="想问居民什么？" label="问居民" {...form.sending} onClose={onClose}>
      <Words>
        {danger
          ? '这是急事：问题马上送到，办理时间不停，请边办边等；等不及就打电话。'
          : `等回答的时间不算在办理时间里。${sayNumber(ANSWER_WORKDAYS)}个工作日没有回答，时间接着算。`}
      </Words>
      <Field
        label="要问的话"
        hint="一次问清楚，居民在手机上就能回答。"
        placeholder="比如：水龙头是单冷的还是冷热的？您几点在家？"
        value={form.values.question}
        onChange={(question) => form.change({ question })}
        error={form.wrong.question}
        multiline
        max={CHARACTERS.question}
      />
    </FormSheet>
  );
}
