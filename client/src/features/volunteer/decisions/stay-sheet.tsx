import { volunteerOperations } from '../../../../../core/contract/volunteer';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';
import type { Ended } from '../end-sheet';

interface StaySheetProps {
  readonly of: Ended;
  readonly onClose: () => void;
}

const USUAL = ['和本人谈过了，再给一次机会', '了解下来不是本人的错'];

/** 留下: the office does not follow the lead, and tells them why. */
export function StaySheet({ of: { personId, name, studioId }, onClose }: StaySheetProps) {
  const form = useForm(volunteerOperations, 'volunteers.stay', {
    key: `stay:${personId}:${studioId}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ personId, studioId, reason }),
    onSent: () => {
      toast('已经告诉领衔人。');
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={`让${name}留下吗？`}
      body="本人照常接单，不会知道有人问过。"
      hint="原因告诉领衔人。"
      usual={USUAL}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="留下，告诉领衔人"
      {...form.sending}
      onClose={onClose}
    />
  );
}
