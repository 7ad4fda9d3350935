import { useState } from 'react';
import type { VolunteerCard } from '../../../../../core/contract/view';
import { wrongFields } from '../../../cloud/call/check-input';
import { useCommand } from '../../../cloud/command/use-command';
import { useDraft } from '../../../cloud/draft/use-draft';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

const USUAL = ['这家工作室暂时满员了，欢迎换一家', '这一行要有证书，请补上再报', '电话没有打通'];

interface RefuseSheetProps {
  readonly card: VolunteerCard;
  readonly onClose: () => void;
}

/** 不予通过: with a reason, which the applicant reads. */
export function RefuseSheet({ card, onClose }: RefuseSheetProps) {
  const { openid, name } = card;
  const { values, commandId, change, clear } = useDraft(`refuse:${openid}`, { reason: '' });
  const [checked, setChecked] = useState(false);
  const command = useCommand('volunteers.refuse');
  const input = { openid, reason: values.reason };
  const wrong = wrongFields('volunteers.refuse', input);
  const refuse = async () => {
    setChecked(true);
    if (Object.keys(wrong).length > 0) return;
    if (!(await command.run(input, commandId))) return;
    clear();
    toast(`已经告诉${name}。`);
    onClose();
  };
  return (
    <ReasonSheet
      title={`这次不通过${name}的报名吗？`}
      body="对方可以看着原因改一改，再报一次。"
      hint="原因会原样告诉对方，请写得客气些。"
      usual={USUAL}
      reason={values.reason}
      onReason={(reason) => change({ reason })}
      wrong={checked ? wrong.reason : undefined}
      error={command.error?.message}
      confirmLabel="不通过，告诉对方"
      danger
      busy={command.busy}
      onConfirm={() => void refuse()}
      onClose={onClose}
    />
  );
}
