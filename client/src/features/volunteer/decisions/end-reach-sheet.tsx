import type { FurtherLine } from '../../../../../core/contract/office';
import { studioOperations } from '../../../../../core/contract/studio';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useForm } from '../../../cloud/draft/use-form';
import { ReasonSheet } from '../../../ui/form/reason-sheet';
import { toast } from '../../../ui/layout/toast';

interface EndReachSheetProps {
  readonly of: FurtherLine;
  readonly onClose: () => void;
}

const USUAL = ['这里已经有人办这类事了', '离得太远，上门不方便'];

/** 不点头, or 收回: the studio's office and its lead read why. */
export function EndReachSheet({ of, onClose }: EndReachSheetProps) {
  const { studioId: id, studioName, node, placeName, state } = of;
  const asks = state === 'asked';
  const form = useForm(studioOperations, 'studios.endReach', {
    key: `end-reach:${id}:${node}`,
    initial: { reason: '' },
    input: ({ reason }) => ({ id, node, reason }),
    onSent: () => {
      toast('已经告诉那边。');
      onClose();
    },
  });
  return (
    <ReasonSheet
      max={CHARACTERS.reason}
      title={asks ? `不请${studioName}来吗？` : `收回${studioName}的服务吗？`}
      body={
        asks
          ? `${placeName}的事不派给这家。以后还可以再来问您。`
          : `${placeName}新的事不再派给这家，已经派去的请他们办完。`
      }
      hint="原因会原样告诉那边。"
      usual={USUAL}
      reason={form.values.reason}
      onReason={(reason) => form.change({ reason })}
      wrong={form.wrong.reason}
      label={asks ? '不用了，告诉那边' : '收回，告诉那边'}
      {...form.sending}
      onClose={onClose}
    />
  );
}
