import { volunteerOperations } from '../../../../core/contract/volunteer';
import { CHARACTERS } from '../../../../core/domain/base/limits';
import { useForm } from '../../cloud/draft/use-form';
import { ReasonSheet } from '../../ui/form/reason-sheet';
import { toast } from '../../ui/layout/toast';

/** Whose standing in which studio. */
export interface Ended {
  readonly personId: string;
  readonly name: string;
  readonly studioId: string;
  readonly studioName: string;
}

interface EndSheetProps {
  readonly of: Ended;
  readonly onClose: () => void;
}

const USUAL = ['好久没有来接单了', '居民反映办得不妥', '本人说不方便再做了'];

/** 请退: an office ends a standing, with a reason that the volunteer reads. */
export function EndSheet({ of: { personId, name, studioId, studioName }, onClose }: EndSheetProps) {
  const form = useForm(volunteerOperations, 'volunteers.end', {
    key: `end:${personId}:${studioId}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ personId, studioId, reason }),
    onSent: () => {
      toast(`${name}不再接${studioName}的单了，已经告诉本人。`);
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={`请${name}退出${studioName}吗？`}
      body="从这一刻起，这家工作室的事本人都看不到了；手上的事马上请别人接着办。以后想回来，可以重新报名，由您审核。"
      hint="原因会原样告诉本人。"
      usual={USUAL}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label="请退，告诉本人"
      danger
      {...form.sending}
      onClose={onClose}
    />
  );
}
