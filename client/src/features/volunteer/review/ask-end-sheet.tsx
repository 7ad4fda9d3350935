import { volunteerOperations } from '../../../../../core/contract/volunteer';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { Ended } from '../end-sheet';

interface AskEndSheetProps {
  readonly of: Ended;
  readonly onClose: () => void;
}

const USUAL = ['好久没有来接单了', '和大家配合不上', '居民反映办得不妥'];

/** 请书记请退: a lead asks the office, which decides. */
export function AskEndSheet({ of: { personId, name, studioId }, onClose }: AskEndSheetProps) {
  const form = useForm(volunteerOperations, 'volunteers.askEnd', {
    key: `ask-end:${personId}:${studioId}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ personId, studioId, reason }),
    onSent: () => {
      toast('已经告诉书记，定了会告诉您。');
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={`请书记看看${name}还合不合适？`}
      body="退不退由书记来定；这之前本人照常接单。急的话，可以先暂停派单。"
      hint="原因只给书记看。"
      usual={USUAL}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="告诉书记"
      {...form.sending}
      onClose={onClose}
    />
  );
}
