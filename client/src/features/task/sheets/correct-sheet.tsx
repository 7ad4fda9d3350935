import { CATEGORY_CHOICES } from '../../../../../core/domain/category/choices';
import { useCorrection } from '../../../cloud/command/use-correction';
import { GroupedSheet } from '../../../ui/form/grouped-sheet';
import { toast } from '../../../ui/layout/toast';
import type { ActionSheetProps } from './action-sheet-props';

/** 改类别: the category was wrong; the request goes to a studio for the right one. */
export function CorrectSheet({ task, onClose }: ActionSheetProps) {
  const { error, choose } = useCorrection(task, onClose, () =>
    toast('改好了，会交给办这类事的人。'),
  );
  return (
    <GroupedSheet
      open
      title="应该是哪一类"
      groups={CATEGORY_CHOICES}
      value={task.category}
      error={error}
      onChoose={(category) => void choose(category)}
      onClose={onClose}
    />
  );
}
