import { requestOperations } from '../../../../../core/contract/request/operations';
import type { RequestView } from '../../../../../core/contract/request/view';
import { ASK_OUTSIDE_WEEKS, CHARACTERS, sayNumber } from '../../../../../core/domain/base/limits';
import { hotlineWords } from '../../../../../core/domain/request/wording/hotline';
import { useForm } from '../../../cloud/draft/use-form';
import { Chips } from '../../../ui/form/chips';
import { Field, FieldFrame } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { CallRow } from '../../../ui/list/call-row';
import { CopyText } from '../../../ui/list/copy-text';
import type { ActionSheetProps } from './action-sheet-props';

const USUAL = ['12345 热线', '物业公司', '派出所', '房管所', '供水供电'];

/** 转外部: refers the request outside, with a text for the receiver; the office keeps watching it. */
export function ReferSheet({ task, onClose }: ActionSheetProps) {
  // A receiver outside cannot listen to the resident's recording.
  const spoken = task.what === '';
  const form = useForm(requestOperations, 'requests.refer', {
    key: `refer:${task.id}`,
    initial: { to: '', note: '', about: '' },
    input: ({ to, note, about }) => ({ id: task.id, to, note, ...(spoken && { about }) }),
    onSent: () => {
      toast(`已经转出。${sayNumber(ASK_OUTSIDE_WEEKS)}周后会提醒您再去问一问。`);
      onClose();
    },
  });
  const { to, note, about } = form.values;
  const text = spoken ? textOf(task, about.trim()) : task.hotlineText;
  return (
    <FormSheet title="转给外面的单位" label="已经转告，记下来" {...form.sending} onClose={onClose}>
      <Words>先把事情告诉对方，再在这里记下来。办好之前，这件事一直由您盯着。</Words>
      <CallRow
        slim
        tone="calm"
        title="可以现在就打"
        numbers={[{ phone: '12345', label: '市民热线' }]}
      />
      {spoken && (
        <Field
          label="是什么事"
          hint="居民是用语音说的，请听一听，写一句。不要写是谁提的。"
          value={about}
          onChange={(value) => form.change({ about: value })}
          error={form.wrong.about}
          multiline
          max={CHARACTERS.about}
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
        onChange={(value) => form.change({ to: value })}
        error={form.wrong.to}
        max={CHARACTERS.referredTo}
      />
      <Chips
        label="常转的单位"
        options={USUAL.map((words) => ({ value: words, label: words }))}
        value={USUAL.find((words) => words === to)}
        onChange={(value) => form.change({ to: value })}
      />
      <Field
        label="说明"
        hint="居民看得到，比如受理编号、什么时候有回音。"
        optional
        value={note}
        onChange={(value) => form.change({ note: value })}
        error={form.wrong.note}
        multiline
        max={CHARACTERS.referralNote}
      />
    </FormSheet>
  );
}

/** A preview of the text for 12345, once it has been written. */
function textOf(task: RequestView, about: string): string | null {
  if (!about) return null;
  const { category, placeName, where, submittedAt } = task;
  const corner = where && !where.home ? where.detail : '';
  const place = [placeName, corner].filter(Boolean).join(' ');
  return hotlineWords({ category, place, submittedAt, about });
}
