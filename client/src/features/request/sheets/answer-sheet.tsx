import { requestOperations } from '../../../../../core/contract/request/operations';
import type { RequestView } from '../../../../../core/contract/request/view';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { topUp } from '../../../cloud/credit/top-up';
import { useForm } from '../../../cloud/draft/use-form';
import { useKnownMe } from '../../../cloud/query/use-me';
import { Field } from '../../../ui/form/field';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';

interface AnswerSheetProps {
  readonly request: Pick<RequestView, 'id' | 'pauseWords'>;
  readonly onClose: () => void;
}

/** 回答: work continues as soon as the answer is sent. */
export function AnswerSheet({ request: { id, pauseWords }, onClose }: AnswerSheetProps) {
  const me = useKnownMe();
  const form = useForm(requestOperations, 'requests.answer', {
    key: `answer:${id}`,
    initial: { words: '' },
    input: ({ words }) => ({ id, words }),
    atTap: () => topUp('answer', me.data?.credits),
    onSent: () => {
      onClose();
      toast('回答送到了，马上接着办。');
    },
  });
  return (
    <FormSheet title="想问您一件事" label="回答" {...form.sending} onClose={onClose}>
      <Words size="lead">{pauseWords}</Words>
      <Field
        label="您的回答"
        value={form.values.words}
        onChange={(words) => form.change({ words })}
        error={form.wrong.words}
        multiline
        max={CHARACTERS.answer}
      />
    </FormSheet>
  );
}
