import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { volunteerOperations } from '../../../../../core/contract/volunteer';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

const USUAL = ['等新的工作室办起来，再来请您', '先在居委帮帮忙，我们联系您'];

interface CloseSheetProps {
  readonly card: VolunteerCard;
  readonly onClose: () => void;
}

/** 眼下没有合适的: the search ends, with a reason that the person reads. */
export function CloseSheet({ card, onClose }: CloseSheetProps) {
  const { openid, name } = card;
  const form = useForm(volunteerOperations, 'volunteers.refuse', {
    key: `close:${openid}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ openid, reason }),
    onSent: () => {
      toast(`已经告诉${name}。`);
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={`眼下没有适合${name}的吗？`}
      body="对方往后随时可以再报。"
      hint="会原样告诉对方，请写得客气些。"
      usual={USUAL}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="告诉对方"
      {...form.sending}
      onClose={onClose}
    />
  );
}
