import { useState } from 'react';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/consent/top-up';
import { useDraft } from '../../../cloud/draft/use-draft';
import { useQuery } from '../../../cloud/query/use-query';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';
import { sayAction } from './actions';
import { StudioPick } from './studio-pick';

const USUAL = ['离得最近', '以前办过，居民满意', '前面的没有接'];

/** 手动派单: an office chooses the studio. Its judgement counts, so every studio can be chosen. */
export function DispatchSheet({ task, onClose }: ActionSheetProps) {
  const draft = useDraft(`dispatch:${task.id}`, { studioId: '', reason: '' });
  const [checked, setChecked] = useState(false);
  const me = useQuery('me.read', {});
  const command = useCommand('requests.dispatch');
  const input = { id: task.id, ...draft.values };
  const wrong = wrongFields('requests.dispatch', input);

  const dispatch = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    void topUp('dispatch', me.data?.consents);
    if (!(await command.run(input, draft.commandId))) return;
    draft.clear();
    toast('派出去了，工作室的志愿者马上会知道。');
    onClose();
  };
  return (
    <ReasonSheet
      title={sayAction('dispatch', task).label}
      body="选一家，事情马上转到那里。到时候没人接，会自动转给下一家，再不行还会回到书记这里。"
      usual={USUAL}
      optional
      reason={draft.values.reason}
      onReason={(reason) => draft.change({ reason })}
      wrong={checked ? wrong.reason : undefined}
      error={command.error?.message}
      confirmLabel="派过去"
      busy={command.busy}
      onConfirm={() => void dispatch()}
      onClose={onClose}
    >
      <StudioPick
        label="派给哪一家"
        task={task}
        handsBack={task.state === 'accepted'}
        value={draft.values.studioId}
        onChange={(studioId) => draft.change({ studioId })}
        error={checked && wrong.studioId ? '请选一家' : undefined}
      />
    </ReasonSheet>
  );
}
