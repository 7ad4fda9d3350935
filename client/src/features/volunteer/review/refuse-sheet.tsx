import type { VolunteerCard } from '../../../../../core/contract/volunteer';
import { volunteerOperations } from '../../../../../core/contract/volunteer';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

const USUAL = ['这家工作室暂时满员了，欢迎换一家', '这一行要有证书，请补上再报', '电话没有打通'];

interface RefuseSheetProps {
  readonly card: VolunteerCard;
  readonly onClose: () => void;
}

/** 不予通过, with a reason that the applicant reads. */
export function RefuseSheet({ card, onClose }: RefuseSheetProps) {
  const { openid, studioId, name } = card;
  const form = useForm(volunteerOperations, 'volunteers.refuse', {
    key: `refuse:${openid}:${studioId}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ openid, studioId, reason }),
    onSent: () => {
      toast(`已经告诉${name}。`);
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={`这次不通过${name}的报名吗？`}
      body="这一家不成，再帮着问下一家，不是到此为止。"
      hint="原因会原样告诉对方，请写得客气些。"
      usual={USUAL}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="不通过，告诉对方"
      danger
      {...form.sending}
      onClose={onClose}
    />
  );
}
