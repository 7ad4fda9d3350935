import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { topUp } from '../../../cloud/consent/top-up';
import { useForm } from '../../../cloud/draft/use-form';
import { useQuery } from '../../../cloud/query/use-query';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';
import { sayAction } from './actions';
import { StudioPick } from './studio-pick';

const USUAL = ['离得最近', '以前办过，居民满意', '前面的没有接'];

/** 手动派单: an office chooses the studio. Its judgement counts, so every studio can be chosen. */
export function DispatchSheet({ task, onClose }: ActionSheetProps) {
  const me = useQuery('me.read', {});
  const form = useForm('requests.dispatch', {
    key: `dispatch:${task.id}`,
    initial: { studioId: '', reason: '' },
    input: (values) => ({ id: task.id, ...values }),
    // Nobody waits for an answer to WeChat's question.
    atTap: () => void topUp('dispatch', me.data?.consents),
    onSent: () => {
      toast('派出去了，工作室的志愿者马上会知道。');
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={sayAction('dispatch', task).label}
      body="选一家，事情马上转到那里。到时候没人接，会自动换下一家，再不行还会回到书记这里。"
      usual={USUAL}
      optional
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="派过去"
      {...form.sending}
      onClose={onClose}
    >
      <StudioPick
        label="派给哪一家"
        task={task}
        handsBack={task.state === 'accepted'}
        value={form.values.studioId}
        onChange={(studioId) => form.change({ studioId })}
        error={form.wrong.studioId ? '请选一家' : undefined}
      />
    </ReasonSheet>
  );
}
