import { requestOperations } from '../../../../../core/contract/request/operations';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { FieldFrame } from '../../../ui/form/field';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { Tick } from '../../../ui/form/tick';
import { toast } from '../../../ui/layout/toast';
import { sayAction } from '../actions';
import type { ActionSheetProps } from './action-sheet-props';
import { StudioPick } from './studio-pick';

const AGAIN = '这件事找过他们，没有办成。先打个电话问一声，说好了再派。';

const USUAL = ['离得最近', '以前办过，居民满意', '前面的没有接'];

/** 手动派单: an office chooses the studio. Its judgement counts, so it can choose any studio. */
export function DispatchSheet({ task, onClose }: ActionSheetProps) {
  const form = useForm(requestOperations, 'requests.dispatch', {
    key: `dispatch:${task.id}`,
    initial: { studioId: '', reason: '', again: false },
    input: ({ studioId, reason }) => ({ id: task.id, studioId, reason }),
    alsoWrong: ({ studioId, again }) => ({
      ...(task.tried.includes(studioId) && !again && { again: AGAIN }),
    }),
    onSent: () => {
      toast('派出去了，工作室的志愿者马上会知道。');
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={sayAction('dispatch', task).label}
      body="选一家，事情马上转到那里。到时候没人接，会自动转给下一家，再不行还会回到书记这里。"
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
        onChange={(studioId) => form.change({ studioId, again: false })}
        error={form.wrong.studioId ? '请选一家' : undefined}
      />
      {task.tried.includes(form.values.studioId) && (
        <FieldFrame label="再找一次这一家吗？" hint={AGAIN} error={form.wrong.again}>
          <Tick
            label="和他们说好了，再派一次"
            checked={form.values.again}
            onChange={(again) => form.change({ again })}
          />
        </FieldFrame>
      )}
    </ReasonSheet>
  );
}
