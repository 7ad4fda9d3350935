import { requestOperations } from '../../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';

const USUAL = ['居民说没修好', '居民说没人来', '居民想换一家来办'];

/** 换人重新办: an unsatisfactory result goes back to the office, which sends the request to others. */
export function RedoSheet({ task, onClose }: ActionSheetProps) {
  const form = useForm(requestOperations, 'requests.followUp', {
    key: `redo:${task.id}`,
    initial: { words: '' },
    input: ({ words }) => ({ id: task.id, well: false, words }),
    onSent: () => {
      toast('退回来了，点下面「派给工作室」另请一家。');
      onClose();
    },
  });
  return (
    <ReasonSheet
      title="换人重新办吗？"
      body="先和居民说好再退回。退回以后由您另派一家，原来办的人不会再收到。"
      hint="书记、办过的人和接着办的人看得到。"
      usual={USUAL}
      optional
      max={CHARACTERS.followUp}
      reason={form.values.words}
      onReason={(words) => form.change({ words })}
      wrong={form.wrong.words}
      label="退回，换人重新办"
      {...form.sending}
      onClose={onClose}
    />
  );
}
