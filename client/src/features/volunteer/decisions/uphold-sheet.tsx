import { personOperations } from '../../../../../core/contract/person';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

interface UpholdSheetProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** 维持: the answer to an appeal that does not release. */
export function UpholdSheet({ personId, onClose }: UpholdSheetProps) {
  const form = useForm(personOperations, 'people.uphold', {
    key: `uphold:${personId}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ personId, reason }),
    onSent: () => {
      toast('已经答复本人。');
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title="看了申诉，还是维持吗？"
      body="到了日子自动恢复。"
      hint="原因会原样告诉本人。"
      usual={['核实过了，情况属实']}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="维持，告诉本人"
      {...form.sending}
      onClose={onClose}
    />
  );
}
